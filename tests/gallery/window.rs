//! The program's window without a desktop: its state, its pages, and a shell that carries out at once what needs no
//! dialog.

use egui::{Context, Key, Modifiers, Pos2, RawInput, Rect, Vec2};
use folioscope::analysis::{Context as Question, registry};
use folioscope::import;
use folioscope::locale::Language;
use folioscope::model::Day;
use folioscope::progress::Silent;
use folioscope::state::{Command, Effect, Event, Preferences, State};
use folioscope::ui::{self, Face};

use crate::renderer::{Canvas, Renderer};

/// Frames in which a page must come to rest.
const MOST_FRAMES: usize = 12;

pub struct Window {
    pub state: State,
    face: Face,
    context: Context,
    renderer: Renderer,
    size: Vec2,
    scale: f32,
    time: f64,
    /// Keys for the next frame.
    keys: Vec<egui::Event>,
}

impl Window {
    pub fn new(language: Language, [width, height]: [f32; 2], scale: f32) -> Self {
        let mut window = Self {
            state: State::default(),
            face: Face::default(),
            context: Context::default(),
            renderer: Renderer::default(),
            size: Vec2::new(width, height),
            scale,
            time: 0.0,
            keys: Vec::new(),
        };
        window.receive(Event::Started {
            preferences: Box::new(Preferences {
                language: Some(language.code().to_owned()),
                ..Preferences::default()
            }),
            system_language: language.code().to_owned(),
            today: Day::new(2025, 12, 31).unwrap(),
        });
        window.receive(Event::WindowSize {
            size: (width, height),
            maximised: false,
        });
        window
    }

    pub fn apply(&mut self, command: Command) {
        let effects = self.state.apply(command);
        self.carry_out(effects);
    }

    pub fn receive(&mut self, event: Event) {
        let effects = self.state.receive(event);
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if effect == Effect::LinkReview
                && let Some(review) = self.state.review()
            {
                let imported = import::join(review.drafts.clone());
                self.receive(Event::Linked {
                    repeats: imported.repeats(),
                    links: imported.links,
                    idle: imported.idle,
                });
            } else if let Effect::Analyse(request) = effect {
                let method = registry::method(request.method).unwrap();
                let answer = (method.run)(&Question {
                    dataset: &request.dataset,
                    question: &request.question,
                    settings: &request.settings,
                    progress: &Silent,
                });
                self.receive(Event::Answered {
                    id: request.id,
                    answer: Some(answer),
                });
            }
        }
    }

    /// Presses a key, once the page has come to rest.
    pub fn press(&mut self, key: Key) {
        self.frame();
        self.frame();
        let event = |pressed| egui::Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        self.keys = vec![event(true), event(false)];
        self.frame();
    }

    /// Shows frames until nothing moves any more, and draws the last one.
    pub fn picture(&mut self) -> Canvas {
        let mut output = self.frame();
        for _ in 1..MOST_FRAMES {
            output = self.frame();
        }
        let scale = self.scale * self.context.zoom_factor();
        let primitives = self.context.tessellate(output.shapes, scale);
        let size = [self.size.x, self.size.y].map(|side| (side * self.scale).round() as usize);
        self.renderer.draw(&primitives, size, scale, [0, 0, 0, 255])
    }

    fn frame(&mut self) -> egui::FullOutput {
        self.time += 0.25;
        if self.state.presenting().is_some() {
            // The bar comes with the pointer.
            let at = Pos2::new(8.0 + (self.time * 4.0) as f32 % 3.0, 300.0);
            self.keys.push(egui::Event::PointerMoved(at));
        }
        let mut input = RawInput {
            // In the room type is larger: the same pixels are fewer points.
            screen_rect: Some(Rect::from_min_size(
                Pos2::ZERO,
                self.size / self.context.zoom_factor(),
            )),
            time: Some(self.time),
            focused: true,
            events: std::mem::take(&mut self.keys),
            ..RawInput::default()
        };
        if let Some(viewport) = input.viewports.get_mut(&input.viewport_id) {
            viewport.native_pixels_per_point = Some(self.scale);
        }
        let (state, face) = (&self.state, &mut self.face);
        let mut commands = Vec::new();
        let mut output = self
            .context
            .clone()
            .run_ui(input, |ui| commands = ui::show(ui, state, face));
        self.renderer.update(&mut output.textures_delta);
        for command in commands {
            self.apply(command);
        }
        output
    }
}
