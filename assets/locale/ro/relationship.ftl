# Matricele relației cu clienții.

relationship-threshold = Prag: { $x }.
