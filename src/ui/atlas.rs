//! Which letters' pictures are valid: shapes with text that are kept from frame to frame point into the font atlas, and the
//! toolkit empties it when it is full (Chinese fills it soon) or when the look of text changes.

use egui::{Context, Id};

/// Notices an emptied atlas; once a frame, before anything is drawn.
pub fn watch(ctx: &Context) {
    let fill = ctx.fonts(|fonts| fonts.font_atlas_fill_ratio());
    ctx.data_mut(|data| {
        let (before, generation) = data.get_temp(id()).unwrap_or((0.0f32, 0u64));
        let emptied = fill < before;
        data.insert_temp(id(), (fill, generation + u64::from(emptied)));
    });
}

/// Changes when the atlas was emptied: text laid out under another number must be laid out anew.
pub fn generation(ctx: &Context) -> u64 {
    ctx.data(|data| data.get_temp::<(f32, u64)>(id()))
        .map_or(0, |(_, generation)| generation)
}

fn id() -> Id {
    Id::unique("font-atlas")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects charts in Chinese: once the atlas is full and emptied, what was kept is drawn anew.
    #[test]
    fn an_emptied_atlas_is_noticed() {
        let ctx = Context::default();
        let mut seen = Vec::new();
        for pass in 0..60 {
            let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
                watch(ui.ctx());
                for step in 0..4 {
                    let size = 60.0 + (pass * 4 + step) as f32;
                    let font = egui::FontId::proportional(size);
                    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".to_owned();
                    let _ = ui
                        .painter()
                        .layout_no_wrap(letters, font, egui::Color32::WHITE);
                }
            });
            output.textures_delta.clear();
            seen.push(generation(&ctx));
        }
        assert_eq!(seen.first(), Some(&0));
        assert!(
            seen.last() > Some(&0),
            "the atlas was never emptied: {seen:?}"
        );
    }
}
