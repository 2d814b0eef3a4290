## Presenteren.
