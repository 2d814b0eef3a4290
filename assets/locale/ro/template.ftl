# Blank workbooks.

template-guide = Instrucțiuni
template-guide-column = Coloană
template-guide-enter = Ce se completează
template-guide-values = Valorile listei, de jos în sus
template-intro-ledger = Câte un rând pentru fiecare linie de factură. Facturile storno sunt rânduri cu valoare negativă. Dacă valoarea lipsește, contează cantitate × preț unitar.
template-intro-customers = Câte un rând pentru fiecare client: cifrele cunoscute și aprecierile.
template-intro-suppliers = Câte un rând pentru fiecare furnizor: ce se cumpără și aprecierile.
template-intro-products = Câte un rând pentru fiecare produs sau serviciu, cu piața sa.
template-intro-whitespace = Câte un rând pentru fiecare client, câte o coloană pentru fiecare produs: redenumiți coloanele și adăugați câte este nevoie.
template-blank = Lăsați gol ceea ce nu se știe: o celulă goală nu este citită niciodată ca zero.
template-columns = Coloanele inutile se pot șterge; coloanele proprii devin criterii.
template-needed = Obligatoriu. { $rest }
template-enter-text = Text.
template-enter-number = Un număr, fără unitate.
template-enter-percent = Un procent.
template-enter-date = O dată.
template-enter-scale = O valoare din listă sau un număr, dacă este cunoscut.
template-enter-choices = Una sau mai multe, separate prin punct și virgulă.
template-enter-whitespace = X (sau cifra de afaceri) unde se cumpără, o sumă unde s-ar putea cumpăra, 0 unde nu se potrivește, gol unde nu se știe.
template-not-in-list = Această valoare nu este în listă. Un număr este acceptat; pentru alt cuvânt se va întreba la deschidere.
template-product = Produs { $n }
