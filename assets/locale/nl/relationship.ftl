# Matrices van de klantrelatie.

relationship-threshold = Grenswaarde: { $x }.
