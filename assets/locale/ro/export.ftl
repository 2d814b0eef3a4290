# What leaves the program: failures, sheets of workbooks, names behind a mask.
export-error-picture-size = Nu se poate crea o imagine de { $width } × { $height } pixeli. Alegeți o dimensiune de cel mult 16.384 de pixeli pe latură.
export-error-too-many-rows = Tabelul are { $rows } rânduri; o foaie de calcul cuprinde cel mult 1.048.575. Exportați-l ca CSV sau filtrați-l mai întâi.
export-error-writer = Fișierul nu a putut fi creat: { $reason }.
export-sheet-data = Date
export-sheet-about = Despre acest grafic
export-mask-customer = Client { $n }
export-mask-supplier = Furnizor { $n }
export-mask-product = Produs { $n }
export-mask-other = Nr. { $n }
