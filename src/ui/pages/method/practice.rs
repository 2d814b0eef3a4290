//! The practice audit: what the data answer, and questions the user ticks.

use egui::{Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::analysis::PracticeAuditResult;
use crate::analysis::decisions::practice_audit::{Followed, Practice};
use crate::chart::practice_said;
use crate::state::{Command, State};
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{self, elided, icon};

/// Height of a row, width of the two answers.
const ROW: f32 = 56.0;
const ANSWERS: f32 = 132.0;

/// The list.
pub struct PracticeList<'a> {
    /// Everything.
    pub state: &'a State,
    /// What it shows.
    pub result: &'a PracticeAuditResult,
}

impl PracticeList<'_> {
    /// Shows it in `rect`.
    pub fn show(&self, ui: &mut Ui, rect: Rect, out: &mut Vec<Command>) {
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("practices"));
        inner.set_clip_rect(rect.intersect(ui.clip_rect()));
        inner.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(&mut inner, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for practice in &self.result.practices {
                    self.row(ui, practice, out);
                }
            });
    }

    fn row(&self, ui: &mut Ui, practice: &Practice, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        let locale = self.state.locale();
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width() - 12.0, ROW), Sense::hover());
        let middle = rect.center().y;
        let (ink, fill, sign) = match practice.followed {
            Followed::Yes => (theme.good, theme.good_soft, icon::CHECK),
            Followed::No => (theme.bad, theme.bad_soft, icon::CLOSE),
            Followed::Asked => (theme.text_soft, theme.panel, icon::QUESTION),
        };
        let spot = pos2(rect.left() + 14.0, middle);
        ui.painter().circle(spot, 13.0, fill, Stroke::new(1.0, ink));
        icon::paint(ui.painter(), spot, sign, 14.0, ink);
        let is_asked = practice.found.is_none();
        let room = rect.width() - 44.0 - if is_asked { ANSWERS + 16.0 } else { 0.0 };
        let name = locale.text(&format!("practice-{}", practice.id));
        let said = practice_said(locale, practice);
        for (text, y, font, ink) in [
            (&name, middle - 9.0, semibold(BODY), theme.text),
            (&said, middle + 10.0, regular(SMALL), theme.text_soft),
        ] {
            let galley = elided(ui.painter(), text, font, ink, room);
            ui.painter().galley(
                pos2(rect.left() + 40.0, y - galley.size().y / 2.0),
                galley,
                ink,
            );
        }
        widgets::name(&response, Role::ListItem, &format!("{name} {said}"));
        response.on_hover_text(locale.text(&format!("practice-{}-why", practice.id)));
        if is_asked {
            self.answers(ui, rect, practice, out);
        }
        let line = Stroke::new(1.0, theme.grid);
        ui.painter()
            .hline(rect.x_range(), rect.bottom() - 0.5, line);
    }

    fn answers(&self, ui: &mut Ui, rect: Rect, practice: &Practice, out: &mut Vec<Command>) {
        let locale = self.state.locale();
        let place = Rect::from_min_max(
            pos2(rect.right() - ANSWERS, rect.center().y - 14.0),
            pos2(rect.right(), rect.center().y + 14.0),
        );
        let mut inner = ui.new_child(
            UiBuilder::new()
                .max_rect(place)
                .id_salt(("practice", practice.id)),
        );
        let texts = [locale.text("practice-yes"), locale.text("practice-no")];
        let on = match practice.followed {
            Followed::Yes => 0,
            Followed::No => 1,
            Followed::Asked => 2,
        };
        if let Some(pressed) = widgets::segmented(&mut inner, &[&texts[0], &texts[1]], on, ANSWERS)
        {
            out.push(Command::Practice(
                practice.id.to_owned(),
                Some(pressed == 0),
            ));
        }
    }
}
