# What leaves the program: failures and the sheets of workbooks.
export-error-picture-size = Non è possibile creare un’immagine di { $width } × { $height } pixel. Scegliere una dimensione di al massimo 16.384 pixel per lato.
export-error-too-many-rows = La tabella ha { $rows } righe; un foglio di lavoro ne contiene 1.048.575. Esportarla in CSV oppure filtrarla prima.
export-error-writer = Non è stato possibile creare il file: { $reason }.
export-sheet-data = Dati
export-sheet-about = Informazioni sul grafico
