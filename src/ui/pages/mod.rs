//! The pages. A page reads the state and sends commands; it computes nothing.

pub mod accounts;
pub mod currencies;
pub mod files;
pub mod method;
pub mod names;
pub mod overview;
pub mod review;
pub mod start;
pub mod story;
pub mod tables;

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::theme::{BODY, Theme, regular, semibold};
use super::widgets::{Button, elided, progress_bar, spinner, text_at};
use crate::locale::{Arg, Locale};
use crate::state::{Command, Job};

/// Work that is going on, in one line: what it does, how far it is, and a button that stops it.
pub fn job_line(ui: &mut Ui, rect: Rect, job: &Job, locale: &Locale, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let middle = rect.center().y;
    spinner(ui, pos2(rect.left() + 10.0, middle), 9.0);
    let stop = locale.text("ui-stop");
    let button = Button::secondary(&stop).large();
    let width = if job.cancellable {
        button.needed_width(ui)
    } else {
        0.0
    };
    let bar = Rect::from_min_max(
        pos2(rect.left() + 34.0, middle + 8.0),
        pos2(rect.right() - width - 16.0, middle + 12.0),
    );
    let mut room = bar.width();
    if job.total > 0 {
        let far = locale.percent(job.done as f64 / job.total as f64, 0);
        let far = locale.text_with("ui-job-done", &[("part", Arg::from(far.as_str()))]);
        let at = pos2(bar.right(), middle - 8.0);
        room -= text_at(
            ui.painter(),
            at,
            Align2::RIGHT_CENTER,
            &far,
            regular(BODY),
            theme.text_soft,
        )
        .width()
            + 12.0;
    }
    let text = job.name.text(locale);
    let shown = elided(ui.painter(), &text, semibold(BODY), theme.text, room);
    ui.painter().galley(
        pos2(bar.left(), middle - 8.0 - shown.size().y / 2.0),
        shown,
        theme.text,
    );
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(bar));
    progress_bar(&mut inner, job.ratio().unwrap_or(0.0), bar.width(), &text);
    if job.cancellable {
        let at = Rect::from_min_size(pos2(rect.right() - width, middle - 16.0), vec2(width, 32.0));
        let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(at));
        if button.show(&mut inner).clicked() {
            out.push(Command::CancelJob);
        }
    }
}
