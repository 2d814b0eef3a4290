# Produse: nouă casete, ADL, ciclu de viață, flux de numerar, cine le cumpără.

need-attractiveness = produse evaluate după atractivitate și forță (sau creșterea și cota de piață)
need-maturity = produse cu etapa ciclului de viață și poziția concurențială
need-stages = produse cu etapa ciclului de viață sau vânzări pe doi ani
need-cash-flows = încasări și plăți sau un flux de numerar
need-buyers = un registru de vânzări cu client și produs

## GE-McKinsey.

method-nine_box = Matricea GE-McKinsey
method-nine_box-answers = Unde investim, ce menținem, ce recoltăm?
method-nine_box-help = Forța competitivă (orizontal) și atractivitatea pieței (vertical), fiecare de la 0 la 100, în treimi; tăieturile pot fi trase. Unde un produs nu este evaluat, atractivitatea este media ponderată a creșterii pieței și a marjei, iar forța cea a cotei relative, a cotei de piață și a poziției concurențiale. Deasupra diagonalei investire, pe ea menținere, sub ea recoltare. Unde multe produse au același loc, sunt enumerate în celula lor. GE și McKinsey, pe la 1971.
finding-nine_box = { $ll } produse de investit aduc { $sll } { $ofwhat }; { $lh } de recoltat mai aduc { $slh }
finding-nine_box-short = { $ll } produse de investit aduc { $sll } { $ofwhat }
cell-nine-box-invest = Investire
cell-nine-box-hold = Menținere
cell-nine-box-harvest = Recoltare
advice-nine-box-invest = Investiții și creștere: piața merită și putem câștiga
advice-nine-box-hold = Păstrarea poziției; investiții doar unde se întorc repede
advice-nine-box-harvest = Se scoate numerar; fără bani noi, se pregătește ieșirea

## ADL.

method-adl = Matricea ADL
method-adl-answers = Se potrivește poziția noastră cu vârsta pieței?
method-adl-help = Maturitatea sectorului (orizontal: demaraj, creștere, maturitate, declin) și poziția concurențială (vertical: slabă, acceptabilă, favorabilă, puternică, dominantă), așa cum sunt evaluate în foaie. O poziție puternică se dezvoltă firesc; cu cât poziția e mai slabă și piața mai bătrână, cu atât un produs trebuie să dovedească mai mult că merită păstrat. Arthur D. Little 1974.
finding-adl = { $n0 } produse se dezvoltă firesc și aduc { $s0 } { $ofwhat }; { $n3 } sunt de retras ({ $s3 })
finding-adl-short = { $n0 } produse se dezvoltă firesc și aduc { $s0 } { $ofwhat }
zone-adl-natural = Dezvoltare firească
zone-adl-selective = Dezvoltare selectivă
zone-adl-viability = Viabilitate de dovedit
zone-adl-withdraw = Retragere
zone-advice-adl-natural = Creștere odată cu piața și apărarea avansului
zone-advice-adl-selective = Nișe alese; poziția îmbunătățită unde merită
zone-advice-adl-viability = Redresare până la o dată stabilită sau renunțare
zone-advice-adl-withdraw = Încheiere ordonată; fără bani lăsați în ele
