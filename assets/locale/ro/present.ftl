## Prezentarea.
