# Blank workbooks.

template-guide = Istruzioni
template-guide-column = Colonna
template-guide-enter = Che cosa inserire
template-guide-values = Voci dell’elenco, dal basso in alto
template-intro-ledger = Una riga per ogni riga di fattura. Le note di credito sono righe con importo negativo. Se l’importo manca, vale quantità × prezzo unitario.
template-intro-customers = Una riga per cliente: i dati noti e i giudizi.
template-intro-suppliers = Una riga per fornitore: che cosa si acquista e i giudizi.
template-intro-products = Una riga per prodotto o servizio, con il suo mercato.
template-intro-whitespace = Una riga per cliente, una colonna per prodotto: rinominare le colonne e aggiungerne quante servono.
template-blank = Lasciare vuoto ciò che nessuno sa: una cella vuota non vale mai zero.
template-columns = Le colonne superflue si possono eliminare; le colonne proprie diventano criteri.
template-needed = Obbligatorio. { $rest }
template-enter-text = Testo.
template-enter-number = Un numero, senza unità.
template-enter-percent = Una percentuale.
template-enter-date = Una data.
template-enter-scale = Una voce dell’elenco, o un numero se è noto.
template-enter-choices = Una o più voci, separate da punto e virgola.
template-enter-whitespace = X (o il fatturato) dove si acquista già, un importo dove si potrebbe acquistare, 0 dove non è adatto, vuoto dove non si sa.
template-not-in-list = Questa voce non è nell’elenco. Un numero va bene; su un’altra parola verrà chiesto all’apertura.
template-product = Prodotto { $n }
