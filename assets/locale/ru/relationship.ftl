# Матрицы отношений с клиентами.

relationship-threshold = Порог: { $x }.
