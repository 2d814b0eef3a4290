//! What was decided about names, and the way back.

use egui::{Align, Align2, Layout, Role, Sense, Ui, UiBuilder, pos2, vec2};

use super::{PAD, Page, ROW};
use crate::locale::Arg;
use crate::state::{Command, NameChange};
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Button, elided, icon, name, text_at};

impl Page<'_> {
    pub(super) fn decided_head(&self, ui: &mut Ui) {
        let theme = Theme::of(ui.ctx());
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        let text = self.locale().text("names-decided");
        text_at(
            ui.painter(),
            pos2(rect.left() + PAD, rect.bottom() - 12.0),
            Align2::LEFT_CENTER,
            &text,
            semibold(SMALL),
            theme.text_soft,
        );
        name(&response, Role::Label, &text);
    }

    pub(super) fn merged(&self, ui: &mut Ui, at: usize, out: &mut Vec<Command>) {
        let Some(merge) = self.decisions.merged.get(at) else {
            return;
        };
        let names = merge.names.join(" · ");
        let text = self.locale().text_with(
            "names-merged",
            &[
                ("names", Arg::from(names.as_str())),
                ("into", Arg::from(merge.into.as_str())),
            ],
        );
        if self.decided(ui, ("merged", at), icon::LINK, &text, "names-split") {
            out.push(Command::Names(vec![NameChange::Split(at)]));
        }
    }

    pub(super) fn apart(&self, ui: &mut Ui, at: usize, out: &mut Vec<Command>) {
        let Some(apart) = self.decisions.apart.get(at) else {
            return;
        };
        let text = apart.names.join(" ≠ ");
        if self.decided(ui, ("apart", at), icon::CLOSE, &text, "names-again") {
            out.push(Command::Names(vec![NameChange::Forget(at)]));
        }
    }

    /// A decision and the button that takes it back.
    fn decided(
        &self,
        ui: &mut Ui,
        salt: (&str, usize),
        sign: char,
        text: &str,
        button: &str,
    ) -> bool {
        let theme = Theme::of(ui.ctx());
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        let middle = rect.center().y;
        icon::paint(
            ui.painter(),
            pos2(rect.left() + PAD + 8.0, middle),
            sign,
            14.0,
            theme.text_soft,
        );
        let mut right = ui.new_child(
            UiBuilder::new()
                .id_salt(salt)
                .max_rect(rect.shrink2(vec2(PAD, 0.0)))
                .layout(Layout::right_to_left(Align::Center)),
        );
        let pressed = Button::quiet(&self.locale().text(button))
            .icon(icon::UNDO)
            .show(&mut right)
            .clicked();
        let width = right.min_rect().left() - rect.left() - PAD - 40.0;
        let shown = elided(ui.painter(), text, regular(BODY), theme.text_soft, width);
        ui.painter().galley(
            pos2(rect.left() + PAD + 28.0, middle - shown.size().y / 2.0),
            shown,
            theme.text_soft,
        );
        ui.painter()
            .hline(rect.x_range(), rect.bottom(), theme.line(ui.ctx()));
        name(&response, Role::Label, text);
        pressed
    }
}
