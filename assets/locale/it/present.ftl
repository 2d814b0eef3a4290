## Presentare.
