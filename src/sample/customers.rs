//! The customers' evaluation sheet and the whitespace sheet.

use super::buyers::people;
use super::chance::Chance;
use super::columns::Draft;
use super::facts::Facts;
use super::offers::{LINES, unfit_line};
use super::story::{Course, SELLERS, Story, branch};
use super::words::Words;
use crate::locale::Locale;
use crate::model::{Field, Kind, Table};

/// Ids of the decision criteria, as bits in this order.
const CRITERIA: [&str; 5] = ["price", "life-cycle", "ease", "trust", "quality"];
/// What prospects are thought to buy a year, euro.
const PROSPECTS: [f64; 6] = [
    2_400_000.0,
    1_600_000.0,
    2_100_000.0,
    900_000.0,
    1_300_000.0,
    600_000.0,
];

/// Everything known about a customer, worked out once.
struct Rating {
    /// Place in the list as 1 (largest) to 0.
    size: f64,
    revenue: f64,
    before: f64,
    margin: f64,
    cost_to_serve: f64,
    potential: f64,
    /// 0–1, how well it goes between us.
    warmth: f64,
    complaints: f64,
    blanks: Vec<bool>,
}

fn rating(place: usize, story: &Story, facts: &Facts, chance: &mut Chance) -> Rating {
    let years = facts.buyers[place];
    let [_, before, revenue] = years.revenue;
    let mood = match story.course {
        Course::Growing => 0.78,
        Course::Steady | Course::New => 0.62,
        Course::Returned => 0.5,
        Course::Shrinking => 0.26,
        Course::Lost => 0.15,
        Course::Prospect => 0.45,
    };
    let warmth = (mood + 0.11 * chance.bell()).clamp(0.02, 0.98);
    let loss = story.margin < 0.0;
    let serve = if loss { 0.13 } else { 0.045 } + 0.02 * chance.unit() + 0.03 * (1.0 - warmth);
    let potential = match story.course {
        Course::Prospect => PROSPECTS[place % PROSPECTS.len()],
        Course::Lost => years.revenue[0] * 1.3,
        _ => revenue / story.wallet.max(0.02),
    };
    Rating {
        size: 1.0 - place as f64 / 120.0,
        revenue,
        before,
        margin: years.margin[2],
        cost_to_serve: rounded(revenue * serve, 100.0),
        potential: rounded(potential, 10_000.0),
        warmth,
        complaints: ((1.0 - warmth) * 6.0 * chance.unit() + f64::from(u8::from(loss)) * 2.0)
            .round(),
        blanks: (0..24).map(|_| chance.happens(0.035)).collect(),
    }
}

/// The evaluation sheet of the customers.
pub(super) fn table(
    locale: &Locale,
    words: &Words,
    stories: &[Story],
    facts: &Facts,
    chance: &mut Chance,
    source: usize,
) -> Table {
    let ratings: Vec<Rating> = stories
        .iter()
        .enumerate()
        .map(|(place, story)| rating(place, story, facts, chance))
        .collect();
    let mut draft = Draft::new(locale);
    master_data(&mut draft, words, stories, chance);
    opinions(&mut draft, words, stories, &ratings, chance);
    figures(&mut draft, stories, &ratings, facts);
    outlook(&mut draft, words, stories, &ratings, chance);
    draft.finish(Kind::Customers, source)
}

fn master_data(draft: &mut Draft<'_>, words: &Words, stories: &[Story], chance: &mut Chance) {
    draft.text(Field::Customer, stories.iter().map(|s| Some(s.buyer.name)));
    draft.text(
        Field::CustomerId,
        (0..stories.len()).map(|place| Some(format!("C{:04}", 1_013 + 7 * place))),
    );
    draft.text(
        Field::Business,
        stories.iter().map(|s| {
            let name = s.buyer.name;
            let id = match s.buyer.segment {
                "water" if !name.contains("GmbH") => "public-body",
                "wind" => "investor",
                "handling" => "operator",
                "ship" => "contractor",
                _ => "manufacturer",
            };
            Some(words.word("business", id))
        }),
    );
    draft.text(
        Field::Contact,
        stories
            .iter()
            .map(|s| (!chance.happens(0.05)).then(|| chance.pick(people(s.buyer.country), ""))),
    );
    draft.text(
        Field::OurContact,
        stories.iter().map(|s| Some(SELLERS[s.seller])),
    );
    draft.text(
        Field::Country,
        stories.iter().map(|s| Some(words.country(s.buyer.country))),
    );
    draft.text(Field::City, stories.iter().map(|s| Some(s.buyer.city)));
    draft.text(
        Field::Segment,
        stories.iter().map(|s| Some(words.segment(s.buyer.segment))),
    );
    draft.text(
        Field::SalesPerson,
        stories.iter().map(|s| Some(SELLERS[s.seller])),
    );
    draft.text(
        Field::Branch,
        stories.iter().map(|s| Some(branch(s.buyer.country))),
    );
}

/// Steps 0–2 of a value in 0–1.
fn third(value: f64) -> u8 {
    (value * 3.0).clamp(0.0, 2.0) as u8
}

fn opinions(
    draft: &mut Draft<'_>,
    words: &Words,
    stories: &[Story],
    ratings: &[Rating],
    chance: &mut Chance,
) {
    let each = |blank: usize, step: &mut dyn FnMut(&Story, &Rating) -> u8| -> Vec<Option<u8>> {
        let pairs = stories.iter().zip(ratings);
        pairs
            .map(|(story, rating)| (!rating.blanks[blank]).then(|| step(story, rating)))
            .collect()
    };
    draft.scale(Field::RelationshipType, each(0, &mut relationship_type));
    draft.scale(
        Field::ServiceNeeds,
        each(1, &mut |s, r| {
            third(0.35 * f64::from(u8::from(s.owned.contains(&7))) + 0.6 * r.size)
        }),
    );
    let sets = ratings
        .iter()
        .map(|rating| criteria(rating, chance))
        .collect();
    let options: Vec<String> = CRITERIA
        .iter()
        .map(|id| words.word("criterion", id))
        .collect();
    draft.choices(Field::DecisionCriteria, &options, sets);
    draft.scale(
        Field::ShareOfPurchases,
        each(2, &mut |s, _| {
            if s.wallet < 0.25 {
                0
            } else {
                1 + u8::from(s.wallet > 0.5)
            }
        }),
    );
    draft.scale(
        Field::Profitability,
        each(3, &mut |s, _| {
            if s.margin < 0.1 {
                0
            } else {
                1 + u8::from(s.margin > 0.235)
            }
        }),
    );
    draft.scale(
        Field::UpsellPotential,
        each(4, &mut |_, r| match r.potential - r.revenue {
            open if open > 1_200_000.0 => 3,
            open if open > 350_000.0 => 2,
            open if open > 90_000.0 => 1,
            _ => 0,
        }),
    );
    draft.scale(
        Field::Cooperation,
        each(5, &mut |_, r| third(r.warmth + 0.12 * chance.bell())),
    );
    draft.scale(
        Field::Outlook,
        each(6, &mut |s, r| match s.course {
            Course::Growing => 2,
            Course::Lost => 0,
            Course::Shrinking => u8::from(chance.happens(0.5)),
            _ => third(0.35 + 0.5 * r.warmth * chance.unit()).max(1),
        }),
    );
    draft.scale(
        Field::RdCooperation,
        each(7, &mut |_, r| {
            third(r.size * r.size * 0.8 + 0.25 * r.warmth * chance.unit())
        }),
    );
    draft.scale(
        Field::Learning,
        each(8, &mut |_, r| third(0.3 * r.size + 0.75 * chance.unit())),
    );
}

fn relationship_type(story: &Story, rating: &Rating) -> u8 {
    match story.course {
        Course::Shrinking | Course::Lost => 0,
        Course::New | Course::Prospect => 1,
        Course::Returned => 1,
        _ if story.wallet < 0.1 => 1,
        _ if rating.size > 0.55 && rating.warmth > 0.66 => 3,
        _ if rating.size > 0.3 => 2,
        _ => 1 + u8::from(rating.warmth > 0.6),
    }
}

/// One to three reasons to buy; large customers look beyond the price.
fn criteria(rating: &Rating, chance: &mut Chance) -> u64 {
    if rating.blanks[9] {
        return 0;
    }
    let mut set = 1u64 << chance.below(CRITERIA.len());
    if rating.size > 0.6 {
        set |= 0b10;
    }
    if rating.warmth > 0.7 {
        set |= 0b1000;
    }
    if set.count_ones() < 3 && chance.happens(0.4) {
        set |= 1 << chance.below(CRITERIA.len());
    }
    set
}

fn figures(draft: &mut Draft<'_>, stories: &[Story], ratings: &[Rating], facts: &Facts) {
    let money = |value: f64| rounded(value, 1.0);
    draft.number(Field::Billing, ratings.iter().map(|r| money(r.revenue)));
    draft.percent(
        Field::BillingChange,
        ratings.iter().map(|r| {
            if r.before > 0.0 {
                rounded(r.revenue / r.before - 1.0, 0.001)
            } else {
                f64::NAN
            }
        }),
    );
    let growth = |story: &Story| match story.course {
        Course::Growing => 1.11,
        Course::New => 1.3,
        Course::Shrinking => 0.86,
        Course::Lost | Course::Prospect => 0.0,
        Course::Steady | Course::Returned => 1.02,
    };
    draft.number(
        Field::Projection,
        stories
            .iter()
            .zip(ratings)
            .map(|(s, r)| rounded(r.revenue * growth(s), 1_000.0)),
    );
    draft.number(Field::Margin, ratings.iter().map(|r| money(r.margin)));
    draft.number(Field::CostToServe, ratings.iter().map(|r| r.cost_to_serve));
    draft.number(
        Field::CashFlow,
        ratings
            .iter()
            .map(|r| money(r.margin - r.cost_to_serve - 0.04 * (r.revenue - r.before))),
    );
    draft.number(
        Field::RecurringRevenue,
        facts
            .by_line
            .iter()
            .map(|lines| rounded(lines[7] * 0.4 / 12.0, 10.0)),
    );
    draft.number(
        Field::PotentialSpend,
        ratings.iter().map(|r| blank(r, 10, r.potential)),
    );
}

fn outlook(
    draft: &mut Draft<'_>,
    words: &Words,
    stories: &[Story],
    ratings: &[Rating],
    chance: &mut Chance,
) {
    let ten = |value: f64| rounded(1.0 + 9.0 * value.clamp(0.0, 1.0), 0.1);
    draft.number(
        Field::Satisfaction,
        ratings
            .iter()
            .map(|r| blank(r, 11, ten(0.2 + 0.75 * r.warmth))),
    );
    draft.number(Field::Complaints, ratings.iter().map(|r| r.complaints));
    draft.number(
        Field::Loyalty,
        ratings
            .iter()
            .map(|r| blank(r, 12, ten(0.15 + 0.5 * r.warmth + 0.3 * r.size))),
    );
    let likely = |story: &Story, rating: &Rating| match story.course {
        Course::Prospect => 0.2 + 0.3 * rating.warmth,
        Course::Lost => 0.1,
        _ => 0.35 + 0.55 * rating.warmth,
    };
    draft.percent(
        Field::Probability,
        stories
            .iter()
            .zip(ratings)
            .map(|(s, r)| blank(r, 13, rounded(likely(s, r), 0.05))),
    );
    draft.scale(
        Field::Risk,
        stories.iter().zip(ratings).map(|(story, rating)| {
            let strain = match story.course {
                Course::Shrinking | Course::Lost => 0.75,
                Course::New | Course::Returned | Course::Prospect => 0.5,
                Course::Growing | Course::Steady => 0.22,
            };
            (!rating.blanks[14]).then(|| third(strain + 0.16 * chance.bell()))
        }),
    );
    draft.text(
        Field::Status,
        stories.iter().map(|story| {
            let id = match story.course {
                Course::Lost => "inactive",
                Course::Prospect => "prospect",
                _ => "active",
            };
            Some(words.word("status", id))
        }),
    );
    draft.scale(
        Field::Certification,
        stories.iter().zip(ratings).map(|(story, rating)| {
            let needed = matches!(story.buyer.segment, "ship" | "wind" | "mining" | "food");
            let step = match (needed, story.course) {
                (false, _) => 0,
                (true, Course::Prospect | Course::New) => 1,
                (true, Course::Lost) => 3,
                (true, _) => 2,
            };
            (!rating.blanks[15]).then_some(step)
        }),
    );
}

fn blank(rating: &Rating, which: usize, value: f64) -> f64 {
    if rating.blanks[which] {
        f64::NAN
    } else {
        value
    }
}

fn rounded(value: f64, step: f64) -> f64 {
    // Divided by the inverse where the step is a decimal fraction: 0.1 has no exact double.
    if step < 1.0 {
        let inverse = (1.0 / step).round();
        (value * inverse).round() / inverse
    } else {
        (value / step).round() * step
    }
}

/// The whitespace sheet: customers × product lines.
pub(super) fn whitespace(
    locale: &Locale,
    words: &Words,
    stories: &[Story],
    facts: &Facts,
    chance: &mut Chance,
    source: usize,
) -> Table {
    let mut draft = Draft::new(locale);
    draft.text(Field::Customer, stories.iter().map(|s| Some(s.buyer.name)));
    for (line, name) in words.lines.iter().enumerate() {
        let cells: Vec<Option<String>> = stories
            .iter()
            .enumerate()
            .map(|(place, story)| whitespace_cell(place, story, facts, line, chance))
            .collect();
        draft.own_text(name.clone(), cells);
    }
    draft.finish(Kind::Whitespace, source)
}

fn whitespace_cell(
    place: usize,
    story: &Story,
    facts: &Facts,
    line: usize,
    chance: &mut Chance,
) -> Option<String> {
    if facts.by_line[place][line] > 0.0 {
        return Some("X".to_owned());
    }
    if unfit_line(story.buyer.segment) == Some(line) {
        return Some("0".to_owned());
    }
    let known = if place < 40 { 0.62 } else { 0.42 };
    if !chance.happens(known) {
        return None;
    }
    let revenue = facts.buyers[place].revenue[2];
    let room = match story.course {
        Course::Prospect => PROSPECTS[place % PROSPECTS.len()] * 0.3,
        Course::Lost => facts.buyers[place].revenue[0] * 0.25,
        _ => (revenue / story.wallet.max(0.02) - revenue) * 0.22,
    };
    let amount = room * LINES[line].weight / 1.5 * chance.between(0.5, 1.4);
    let step = if amount > 100_000.0 {
        10_000.0
    } else {
        1_000.0
    };
    Some(format!("{:.0}", rounded(amount, step).max(step)))
}
