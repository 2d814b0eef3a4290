# Matrici della relazione con i clienti.

relationship-threshold = Soglia: { $x }.
