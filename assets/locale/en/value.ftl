## Segments.

method-segments = Segments
method-segments-answers = Which kinds of customers do we have, and what sets each apart?
method-segments-help = Customers that are alike on the chosen criteria form a segment. Around typical customers (PAM): the distance of two customers is the mean over the criteria that both have (Gower): figures and ratings by their difference over the range, words by being the same or not. Each segment gathers around its most typical customer. Around means (k-means): figures and ratings alone, made comparable by their standard deviation. The number of segments is the one with the highest mean silhouette: how much nearer a customer is to its own segment than to the next one, from −1 to 1; below 0.25 there is no real structure. A cell shows the mean of the segment beside that of all, or the commonest word that sets it apart; the darker, the further from all, in standard deviations. Customers with fewer than half of the criteria are left out and counted.
finding-segments = { $k } kinds of { $who }: { $part } of them bring { $share } { $ofwhat }
finding-segments-short = { $k } kinds of { $who }
finding-segments-weak = No clear segments: even the best cut, into { $k }, overlaps (silhouette { $silhouette })
finding-segments-weak-short = No clear segments (silhouette { $silhouette })
chart-segments-subtitle = Segments by { $criteria } criteria; blue = above all, orange = below
chart-segment-name = Segment { $n }
chart-segments-segment = Segment
chart-segments-size = Size and share
chart-segments-all = all { $figure }
chart-segments-unknown = not known
chart-segments-above = above: { $list }
chart-segments-below = below: { $list }
chart-segments-average = like all others
chart-segments-count =
    { $k ->
        [one] { $k } segment
       *[other] { $k } segments
    }
chart-segments-tried = Other numbers of segments
chart-segments-silhouette = Silhouette
chart-segments-note = Mean silhouette { $silhouette }: from −1 to 1, above 0.5 the segments stand well apart, below 0.25 they overlap.
chart-segments-sample = Typical customers come from an even sample of { $sample }; all others follow the nearest.
axis-silence-days = Days since the last purchase
need-segment-criteria = at least two criteria that tell customers apart, and eight customers that have them
view-segments-method = Grouped around
view-segments-pam = Typical ones
view-segments-kmeans = Means
view-segments-number = Number of segments
view-segments-best = By silhouette
view-segments-criteria = Criteria
view-segments-taken =
    { $criteria ->
        [one] { $criteria } taken
       *[other] { $criteria } taken
    }
