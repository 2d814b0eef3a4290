//! The figures that pictures and tables show: under which names they stand, what they are computed by, who described them
//! first. What each means is in the language files: text key `meaning-<id>`. One that is not listed here is explained by its
//! method.

/// A figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureKind {
    /// The id; its text is `meaning-<id>`.
    pub id: &'static str,
    /// Text keys of the names it stands under.
    pub names: &'static [&'static str],
    /// The formula, in signs that every language reads; empty where words say it all.
    pub formula: &'static str,
    /// Who described it first; empty where it is plain arithmetic.
    pub source: &'static str,
}

const fn figure(
    id: &'static str,
    names: &'static [&'static str],
    formula: &'static str,
    source: &'static str,
) -> FigureKind {
    FigureKind {
        id,
        names,
        formula,
        source,
    }
}

/// A column that came with the data.
pub const FIELD: FigureKind = figure("field", &[], "", "");

/// Every figure that has a text of its own.
pub const FIGURES: &[FigureKind] = &[
    figure(
        "gini",
        &["chart-gini", "ui-figure-gini"],
        "G = Σ (2i − n − 1) · xᵢ ÷ (n · Σ xᵢ)",
        "Gini 1914; Raffinetti, Siletti & Vernizzi 2015",
    ),
    figure(
        "effective-number",
        &["chart-effective-number"],
        "1 ÷ Σ sᵢ²",
        "Adelman 1969; Laakso & Taagepera 1979",
    ),
    figure(
        "largest",
        &[
            "chart-largest",
            "chart-ten-largest",
            "ui-figure-largest",
            "ui-figure-ten",
            "ui-figure-fifth",
        ],
        "Σ xᵢ (i ≤ k) ÷ Σ xᵢ",
        "",
    ),
    figure("half-total", &["chart-half-total"], "", ""),
    figure("area-between", &["chart-area-between"], "∫ |L₁ − L₂|", ""),
    figure("class", &["chart-head-class"], "", "Dickie 1951"),
    figure(
        "share",
        &["chart-head-share", "ui-account-share"],
        "xᵢ ÷ Σ xᵢ",
        "",
    ),
    figure(
        "cumulative",
        &["chart-head-cumulative"],
        "Σ xⱼ (j ≤ i) ÷ Σ xⱼ",
        "",
    ),
    figure(
        "cell",
        &[
            "chart-head-cell",
            "axis-kraljic-today",
            "axis-kraljic-ahead",
        ],
        "",
        "",
    ),
    figure("coverage", &["chart-head-coverage"], "Σ wⱼ (xⱼ) ÷ Σ wⱼ", ""),
    figure("crosses-limit", &["scores-leaves"], "", ""),
    figure("leaves", &["chart-head-leaves"], "", ""),
    figure("evidence", &["view-evidence"], "", ""),
    figure(
        "last-purchase",
        &["chart-head-last", "ui-last-sale"],
        "",
        "",
    ),
    figure("first-purchase", &["ui-first-sale"], "", ""),
    figure(
        "silence",
        &[
            "chart-head-silence",
            "chart-rfm-silent",
            "axis-silence-days",
        ],
        "",
        "",
    ),
    figure("gap", &["chart-head-gap"], "", ""),
    figure("cadence", &["chart-head-cadence"], "", ""),
    figure("recency", &["chart-head-r"], "", "Hughes 1994"),
    figure("frequency", &["chart-head-f"], "", "Hughes 1994"),
    figure("monetary", &["chart-head-m"], "", "Hughes 1994"),
    figure("orders", &["chart-head-orders"], "", ""),
    figure("segment", &["chart-rfm-segment"], "", ""),
    figure(
        "alive",
        &["chart-head-alive", "chart-head-still"],
        "P = 1 ÷ (1 + a ÷ (b + x − 1) · ((α + T) ÷ (α + tₓ))^(r + x))",
        "Fader, Hardie & Lee 2005",
    ),
    figure(
        "expected-purchases",
        &["chart-head-expected", "chart-forecast-purchases"],
        "E[X(t) | x, tₓ, T]",
        "Fader, Hardie & Lee 2005",
    ),
    figure(
        "expected-worth",
        &["chart-head-worth"],
        "Σ E[X(t)] · E[M] ÷ (1 + d)^t",
        "Fader & Hardie 2013",
    ),
    figure(
        "equity",
        &["chart-forecast-equity"],
        "Σ Σ E[X(t)] · E[M] ÷ (1 + d)^t",
        "Blattberg & Deighton 1996",
    ),
    figure("repeats", &["chart-head-repeats"], "", ""),
    figure("steadiness", &["chart-xyz-steadiness"], "", ""),
    figure(
        "variation",
        &["axis-variation", "chart-xyz-x"],
        "σ ÷ μ",
        "Pearson 1896",
    ),
    figure("filled", &["chart-head-filled"], "", ""),
    figure("unreadable", &["chart-head-unreadable"], "", ""),
    figure("distinct", &["chart-head-distinct"], "", ""),
    figure(
        "outliers",
        &["chart-head-outliers"],
        "|x − median| ÷ (1.4826 · MAD) > 3.5",
        "Iglewicz & Hoaglin 1993",
    ),
    figure("quality-score", &["chart-quality-score"], "", ""),
    figure("revenue", &["measure-revenue"], "", ""),
    figure("margin", &["measure-margin"], "", ""),
    figure("quantity", &["measure-quantity"], "", ""),
    figure("spend", &["measure-spend"], "", ""),
    figure("cash-flow", &["measure-cash_flow"], "", ""),
    figure("margin-ratio", &["axis-margin-ratio"], "", ""),
    figure(
        "score",
        &[
            "axis-score",
            "axis-supplier-value",
            "axis-account-attractiveness",
            "axis-purchase-importance",
            "axis-purchase-difficulty",
            "axis-supplier-relationship",
            "axis-supplier-attractiveness",
            "axis-difficulty",
            "axis-importance",
            "axis-business-attractiveness",
            "axis-commitment",
            "axis-relationship-indicators",
        ],
        "Σ wⱼ · sⱼ ÷ Σ wⱼ",
        "",
    ),
    figure(
        "net-price",
        &["axis-net-price"],
        "Σ p · q ÷ Σ p̄ · q",
        "Shapiro, Rangan, Moriarty & Ross 1987",
    ),
    figure(
        "cost-to-serve",
        &["axis-cost-to-serve-ratio"],
        "",
        "Shapiro, Rangan, Moriarty & Ross 1987",
    ),
    figure(
        "relationship-value",
        &["axis-relationship-value"],
        "Σ wⱼ · sⱼ ÷ Σ wⱼ",
        "Turnbull & Zolkiewski 1997",
    ),
    figure("relationship-age", &["axis-relationship-age"], "", ""),
    figure("sales-year", &["axis-sales-year"], "", ""),
    figure("kept-gross", &["figure-grr"], "", ""),
    figure("kept-net", &["figure-nrr"], "", ""),
    figure("purchase-days", &["axis-purchase-days"], "", ""),
    figure("monthly-billing", &["axis-monthly-billing"], "", ""),
    figure(
        "unrealised",
        &["axis-unrealised-potential"],
        "max(0, P − B)",
        "",
    ),
    figure("improbability", &["axis-improbability"], "1 − p", ""),
    figure(
        "revenue-growth",
        &["axis-revenue-growth"],
        "x₁ ÷ x₀ − 1",
        "",
    ),
    figure(
        "relative-share",
        &["axis-relative-share"],
        "s ÷ max sⱼ",
        "Henderson 1970",
    ),
];
