# Matrices of the relationship with customers: names, questions, cells, titles.

relationship-threshold = Limit: { $x }.
