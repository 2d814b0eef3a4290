//! The assumptions behind lifetime values and retention, the periods of covariances, the order of prospects, the criteria of
//! a cross-tab.

use egui::Ui;
use serde_json::{Value, json};

use super::{Inspector, is_let_go};
use crate::analysis::lifetime_value::WorthModel;
use crate::analysis::prospects::Aim;
use crate::analysis::retention_what_if::Driver;
use crate::analysis::similarities::Show;
use crate::analysis::{
    CovarianceResult, LifetimeResult, Outcome, ProspectsResult, RetentionResult, SimilaritiesResult,
};
use crate::chart::{column_name, label_name};
use crate::state::Command;
use crate::ui::widgets::{self, Select, icon, menu_entry};

/// Whether the answer has controls of this file.
pub fn has_controls(outcome: Option<&Outcome>) -> bool {
    matches!(
        outcome,
        Some(
            Outcome::Lifetime(_)
                | Outcome::Retention(_)
                | Outcome::Covariance(_)
                | Outcome::Prospects(_)
                | Outcome::Similarities(_)
        )
    )
}

/// The controls of the answer.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    match view.outcome {
        Some(Outcome::Lifetime(result)) => lifetime(view, result, ui, out),
        Some(Outcome::Retention(result)) => retention(view, result, ui, out),
        Some(Outcome::Covariance(result)) => covariance(view, result, ui, out),
        Some(Outcome::Prospects(result)) => prospects(view, result, ui, out),
        Some(Outcome::Similarities(result)) => similarities(view, result, ui, out),
        _ => {}
    }
}

/// A slider of a setting: one step to undo from grip to release.
struct Slide<'a> {
    key: &'static str,
    head: &'a str,
    value: f64,
    range: (f64, f64),
    /// Written times this: 100 for percentages.
    times: f64,
    decimals: u8,
    suffix: &'a str,
}

fn slide(view: &Inspector<'_>, ui: &mut Ui, of: Slide<'_>, out: &mut Vec<Command>) {
    view.head(ui, of.head);
    let name = view.text(of.head);
    let width = ui.available_width();
    let mut shown = of.value * of.times;
    let range = (of.range.0 * of.times, of.range.1 * of.times);
    let response = widgets::slider_with_field(
        ui,
        view.locale(),
        &name,
        &mut shown,
        range,
        of.decimals,
        of.suffix,
        width,
    );
    if response.changed() {
        let step = 10f64.powi(i32::from(of.decimals));
        let value = (shown * step).round() / step / of.times;
        view.set(&response, of.key, json!(value), out);
    }
    if is_let_go(&response) {
        out.push(Command::EndDrag);
    }
}

fn percent<'a>(key: &'static str, head: &'a str, value: f64, range: (f64, f64)) -> Slide<'a> {
    Slide {
        key,
        head,
        value,
        range,
        times: 100.0,
        decimals: 1,
        suffix: "%",
    }
}

fn set(view: &Inspector<'_>, key: &str, value: Value, out: &mut Vec<Command>) {
    out.push(Command::Set {
        method: view.method.id,
        key: key.to_owned(),
        value,
    });
}

/// A choice of two or three words of which one holds.
fn choice(
    view: &Inspector<'_>,
    ui: &mut Ui,
    (key, head): (&str, &str),
    options: &[(&str, &str)],
    now: &str,
    out: &mut Vec<Command>,
) {
    view.head(ui, head);
    let texts: Vec<String> = options.iter().map(|(_, text)| view.text(text)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let on = options.iter().position(|(id, _)| *id == now).unwrap_or(0);
    let width = ui.available_width();
    if let Some(pressed) = widgets::segmented(ui, &texts, on, width) {
        set(view, key, json!(options[pressed].0), out);
    }
}

/// A list of which one entry holds.
fn list(
    view: &Inspector<'_>,
    ui: &mut Ui,
    (key, head): (&str, &str),
    options: &[(String, String)],
    now: &str,
    out: &mut Vec<Command>,
) {
    view.head(ui, head);
    let name = view.text(head);
    let current = options
        .iter()
        .find(|(id, _)| id == now)
        .map_or(now, |(_, text)| text);
    let width = ui.available_width();
    Select::new(&name, current)
        .icon(icon::ROWS)
        .width(width)
        .show(ui, |ui| {
            for (id, text) in options {
                if menu_entry(ui, None, text, "", id == now, true).clicked() {
                    set(view, key, json!(id), out);
                }
            }
        });
}

fn lifetime(view: &Inspector<'_>, result: &LifetimeResult, ui: &mut Ui, out: &mut Vec<Command>) {
    let models = [
        ("simple", "view-lifetime-simple"),
        ("btyd", "view-lifetime-btyd"),
    ];
    let now = result.params.model.id();
    choice(
        view,
        ui,
        ("model", "view-lifetime-model"),
        &models,
        now,
        out,
    );
    if result.params.model == WorthModel::Simple {
        let slider = percent(
            "retention",
            "retention-retention",
            result.retention,
            (0.0, 1.0),
        );
        slide(view, ui, slider, out);
    }
    let discount = percent(
        "discount",
        "retention-discount",
        result.params.discount,
        (0.0, 0.4),
    );
    slide(view, ui, discount, out);
    let horizon = Slide {
        key: "horizon",
        head: "view-lifetime-horizon",
        value: f64::from(result.params.horizon.unwrap_or(0)),
        range: (0.0, 20.0),
        times: 1.0,
        decimals: 0,
        suffix: "",
    };
    slide(view, ui, horizon, out);
}

fn retention(view: &Inspector<'_>, result: &RetentionResult, ui: &mut Ui, out: &mut Vec<Command>) {
    let (plan, found) = (&result.plan, &result.found);
    slide(
        view,
        ui,
        percent("points", "view-retention-points", plan.points, (0.0, 0.25)),
        out,
    );
    for driver in Driver::ALL {
        let head = format!("retention-{}", driver.id());
        let value = plan.value(driver);
        // Up to three times what the data say, and far enough for what was set.
        let most = (found.value(driver).abs() * 3.0).max(value.abs()).max(1.0);
        let slider = match driver {
            Driver::Retention => percent(driver.id(), &head, value, (0.0, 1.0)),
            Driver::Discount => percent(driver.id(), &head, value, (0.0, 0.4)),
            _ => Slide {
                key: driver.id(),
                head: &head,
                value,
                range: (0.0, most),
                times: 1.0,
                decimals: 0,
                suffix: "",
            },
        };
        slide(view, ui, slider, out);
    }
    let years = Slide {
        key: "years",
        head: "view-retention-years",
        value: f64::from(plan.years),
        range: (1.0, 15.0),
        times: 1.0,
        decimals: 0,
        suffix: "",
    };
    slide(view, ui, years, out);
}

fn covariance(
    view: &Inspector<'_>,
    result: &CovarianceResult,
    ui: &mut Ui,
    out: &mut Vec<Command>,
) {
    let mut options = vec![("none".to_owned(), view.text("view-covariance-accounts"))];
    let column = |id: &String| (id.clone(), column_name(view.locale(), id));
    options.extend(result.columns.iter().map(column));
    let now = result.params.column.as_deref().unwrap_or("none");
    list(
        view,
        ui,
        ("column", "view-covariance-between"),
        &options,
        now,
        out,
    );
    let periods = [("month", "view-xyz-month"), ("quarter", "view-xyz-quarter")];
    let now = if result.params.months == 3 {
        "quarter"
    } else {
        "month"
    };
    choice(view, ui, ("period", "view-xyz-period"), &periods, now, out);
}

fn prospects(view: &Inspector<'_>, result: &ProspectsResult, ui: &mut Ui, out: &mut Vec<Command>) {
    let name = |aim: &Aim| view.text(&format!("prospects-aim-{}", aim.id()));
    let options: Vec<(String, String)> = Aim::ALL
        .iter()
        .map(|aim| (aim.id().to_owned(), name(aim)))
        .collect();
    list(
        view,
        ui,
        ("rank", "view-prospects-rank"),
        &options,
        result.aim.id(),
        out,
    );
}

fn similarities(
    view: &Inspector<'_>,
    result: &SimilaritiesResult,
    ui: &mut Ui,
    out: &mut Vec<Command>,
) {
    let shows = [
        (Show::CrossTab.id(), "view-similarities-crosstab"),
        (Show::Correlation.id(), "view-similarities-correlation"),
    ];
    choice(
        view,
        ui,
        ("show", "view-similarities-show"),
        &shows,
        result.show.id(),
        out,
    );
    if result.show == Show::Correlation {
        return;
    }
    let options: Vec<(String, String)> = result
        .criteria
        .iter()
        .map(|of| (of.id.clone(), label_name(view.locale(), &of.label)))
        .collect();
    let now = |side: usize| result.criteria[result.table.criteria[side]].id.as_str();
    list(
        view,
        ui,
        ("rows", "view-similarities-rows"),
        &options,
        now(0),
        out,
    );
    list(
        view,
        ui,
        ("columns", "view-similarities-columns"),
        &options,
        now(1),
        out,
    );
}
