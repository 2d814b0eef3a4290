## Segments.

method-segments = Segmente
method-segments-answers = Ce tipuri de clienți avem și ce îl deosebește pe fiecare?
method-segments-help = Clienții asemănători după criteriile alese formează un segment. În jurul clienților tipici (PAM): distanța dintre doi clienți este media pe criteriile pe care le au amândoi (Gower): cifrele și aprecierile după diferența raportată la amplitudine, cuvintele după cum coincid sau nu. Fiecare segment se adună în jurul celui mai tipic client. În jurul mediilor (k-means): doar cifre și aprecieri, făcute comparabile prin abaterea standard. Numărul de segmente este cel cu silueta medie cea mai mare: cu cât este mai aproape un client de propriul segment decât de următorul, de la −1 la 1; sub 0,25 nu există o structură reală. O celulă arată media segmentului lângă cea a tuturor sau cuvântul care îl deosebește cel mai mult; cu cât e mai închisă, cu atât e mai departe de ansamblu, în abateri standard. Clienții cu mai puțin de jumătate dintre criterii sunt omiși și numărați.
finding-segments = { $k } tipuri de { $who }: { $part } dintre ei aduc { $share } { $ofwhat }
finding-segments-short = { $k } tipuri de { $who }
finding-segments-weak = Nu există segmente clare: chiar și cea mai bună împărțire, în { $k }, se suprapune (siluetă { $silhouette })
finding-segments-weak-short = Nu există segmente clare (siluetă { $silhouette })
chart-segments-subtitle = Segmente după { $criteria } criterii; albastru = peste ansamblu, portocaliu = sub
chart-segment-name = Segmentul { $n }
chart-segments-segment = Segment
chart-segments-size = Mărime și cotă
chart-segments-all = toți { $figure }
chart-segments-unknown = necunoscut
chart-segments-above = peste: { $list }
chart-segments-below = sub: { $list }
chart-segments-average = ca ansamblul
chart-segments-count =
    { $k ->
        [one] { $k } segment
        [few] { $k } segmente
       *[other] { $k } de segmente
    }
chart-segments-tried = Alte numere de segmente
chart-segments-silhouette = Siluetă
chart-segments-note = Silueta medie { $silhouette }: de la −1 la 1; peste 0,5 segmentele sunt bine despărțite, sub 0,25 se suprapun.
chart-segments-sample = Clienții tipici provin dintr-un eșantion uniform de { $sample }; ceilalți îl urmează pe cel mai apropiat.
axis-silence-days = Zile de la ultima achiziție
need-segment-criteria = cel puțin două criterii care deosebesc clienții și opt clienți care le au
view-segments-method = Grupare în jurul
view-segments-pam = Cazurilor tipice
view-segments-kmeans = Mediilor
view-segments-number = Numărul de segmente
view-segments-best = După siluetă
view-segments-criteria = Criterii
view-segments-taken = { $criteria } alese
