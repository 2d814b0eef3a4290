## Presenting.
