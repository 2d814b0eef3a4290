//! What the invented company sells: eight lines of five products.

/// A product line and what its market looks like.
pub(super) struct Line {
    pub(super) id: &'static str,
    /// Share of the lines of a customer who buys the line.
    pub(super) weight: f64,
    /// Difference of its margin from the customer's.
    pub(super) margin: f64,
    pub(super) products: [Offer; 5],
}

/// A product.
pub(super) struct Offer {
    pub(super) id: &'static str,
    /// List price, euro.
    pub(super) price: f64,
    /// Growth of its market a year.
    pub(super) market_growth: f64,
    /// Our share of its market, and the largest rival's.
    pub(super) shares: (f64, f64),
    /// Steps: life cycle 0–3, competitive position 0–4, attractiveness 0–2, strength 0–2, decision 0–2.
    pub(super) steps: [u8; 5],
}

const fn offer(
    id: &'static str,
    price: f64,
    market_growth: f64,
    shares: (f64, f64),
    steps: [u8; 5],
) -> Offer {
    Offer {
        id,
        price,
        market_growth,
        shares,
        steps,
    }
}

/// The lines. Gear units and spare parts earn the money, inverters are the stars, servo and monitoring the questions,
/// motors and couplings hardly pay.
#[rustfmt::skip]
pub(super) const LINES: [Line; 8] = [
    Line { id: "gears", weight: 3.0, margin: 0.02, products: [
        offer("helical-gear", 2_450.0, 0.031, (0.31, 0.19), [2, 3, 1, 2, 1]),
        offer("bevel-gear", 3_180.0, 0.027, (0.28, 0.20), [2, 3, 1, 2, 1]),
        offer("planetary-gear", 6_900.0, 0.058, (0.26, 0.21), [2, 3, 2, 2, 2]),
        offer("worm-gear", 860.0, -0.012, (0.22, 0.24), [3, 2, 0, 1, 1]),
        offer("marine-gear", 84_000.0, 0.044, (0.34, 0.17), [2, 4, 1, 2, 2]),
    ] },
    Line { id: "motors", weight: 1.5, margin: -0.06, products: [
        offer("standard-motor", 640.0, 0.012, (0.06, 0.27), [3, 1, 0, 0, 1]),
        offer("brake-motor", 1_120.0, 0.018, (0.11, 0.23), [2, 1, 0, 1, 1]),
        offer("ex-motor", 2_980.0, 0.034, (0.14, 0.22), [2, 2, 1, 1, 1]),
        offer("magnet-motor", 3_650.0, 0.142, (0.09, 0.20), [1, 1, 2, 1, 2]),
        offer("medium-voltage-motor", 46_000.0, 0.008, (0.05, 0.31), [3, 0, 0, 0, 0]),
    ] },
    Line { id: "inverters", weight: 2.2, margin: 0.03, products: [
        offer("compact-inverter", 780.0, 0.118, (0.24, 0.19), [1, 3, 2, 2, 2]),
        offer("cabinet-inverter", 9_400.0, 0.127, (0.27, 0.18), [1, 3, 2, 2, 2]),
        offer("decentral-inverter", 1_650.0, 0.164, (0.29, 0.16), [1, 4, 2, 2, 2]),
        offer("regenerative-inverter", 17_800.0, 0.186, (0.21, 0.17), [1, 3, 2, 1, 2]),
        offer("soft-starter", 520.0, 0.016, (0.17, 0.21), [2, 2, 0, 1, 1]),
    ] },
    Line { id: "servo", weight: 0.8, margin: -0.04, products: [
        offer("servo-motor", 1_480.0, 0.131, (0.07, 0.26), [1, 1, 2, 0, 2]),
        offer("servo-amplifier", 1_940.0, 0.138, (0.08, 0.25), [1, 1, 2, 1, 2]),
        offer("linear-axis", 5_200.0, 0.152, (0.05, 0.22), [1, 0, 2, 0, 1]),
        offer("motion-controller", 2_700.0, 0.174, (0.04, 0.28), [0, 0, 2, 0, 0]),
        offer("rotary-table", 7_800.0, 0.061, (0.03, 0.30), [2, 0, 0, 0, 0]),
    ] },
    Line { id: "couplings", weight: 1.0, margin: -0.01, products: [
        offer("elastic-coupling", 240.0, 0.021, (0.18, 0.20), [2, 2, 0, 1, 1]),
        offer("gear-coupling", 1_350.0, 0.014, (0.20, 0.17), [2, 2, 0, 1, 1]),
        offer("disc-coupling", 1_780.0, 0.036, (0.15, 0.19), [2, 2, 1, 1, 1]),
        offer("safety-brake", 2_250.0, 0.052, (0.12, 0.24), [2, 1, 1, 1, 1]),
        offer("torque-limiter", 410.0, -0.006, (0.08, 0.26), [3, 1, 0, 0, 0]),
    ] },
    Line { id: "monitoring", weight: 0.7, margin: 0.05, products: [
        offer("vibration-sensor", 390.0, 0.195, (0.12, 0.16), [1, 2, 2, 1, 2]),
        offer("temperature-sensor", 180.0, 0.068, (0.06, 0.22), [2, 1, 1, 0, 1]),
        offer("torque-sensor", 1_150.0, 0.157, (0.19, 0.15), [1, 3, 2, 1, 2]),
        offer("gateway", 690.0, 0.218, (0.10, 0.23), [0, 1, 2, 1, 2]),
        offer("monitoring-service", 1_200.0, 0.246, (0.14, 0.17), [0, 2, 2, 1, 2]),
    ] },
    Line { id: "spares", weight: 1.7, margin: 0.14, products: [
        offer("bearing-set", 310.0, 0.024, (0.48, 0.14), [2, 4, 1, 2, 1]),
        offer("seal-set", 95.0, 0.022, (0.52, 0.12), [2, 4, 1, 2, 1]),
        offer("gear-set", 1_420.0, 0.026, (0.61, 0.09), [2, 4, 1, 2, 1]),
        offer("fan", 74.0, 0.011, (0.33, 0.18), [3, 3, 0, 1, 1]),
        offer("lubricant", 46.0, 0.019, (0.09, 0.35), [3, 1, 0, 0, 0]),
    ] },
    Line { id: "services", weight: 1.1, margin: 0.10, products: [
        offer("commissioning", 2_100.0, 0.047, (0.38, 0.13), [2, 3, 1, 2, 1]),
        offer("maintenance", 1_850.0, 0.084, (0.36, 0.15), [1, 3, 2, 2, 2]),
        offer("repair", 1_280.0, 0.029, (0.41, 0.18), [2, 3, 1, 2, 1]),
        offer("retrofit", 12_600.0, 0.112, (0.25, 0.20), [1, 3, 2, 2, 2]),
        offer("training", 900.0, 0.073, (0.20, 0.11), [1, 2, 1, 1, 1]),
    ] },
];

/// A product by its number, 0–39.
pub(super) fn offer_at(number: usize) -> &'static Offer {
    &LINES[number / 5 % LINES.len()].products[number % 5]
}

/// Lines a segment buys first.
pub(super) fn usual_lines(segment: &str) -> [usize; 3] {
    match segment {
        "ship" => [0, 4, 6],
        "water" => [1, 2, 7],
        "food" => [0, 2, 1],
        "handling" => [0, 2, 6],
        "pack" => [3, 2, 0],
        "mining" => [0, 6, 4],
        "paper" => [0, 2, 7],
        _ => [0, 5, 7],
    }
}

/// A line that does not fit a segment, where there is one.
pub(super) fn unfit_line(segment: &str) -> Option<usize> {
    match segment {
        "ship" | "water" | "mining" => Some(3),
        "wind" => Some(1),
        _ => None,
    }
}
