//! The whole window at a desk: its state, what it sent, and a shell that answers questions at once.

use egui_kittest::Harness;
use folioscope::analysis::{Context, Family, Group, registry};
use folioscope::model::Day;
use folioscope::progress::Silent;
use folioscope::project::Document;
use folioscope::state::{Command, Effect, Event, Page, Preferences, State};
use folioscope::ui::{self, Face};

pub struct Desk {
    pub state: State,
    pub face: Face,
    /// Everything the window sent.
    pub sent: Vec<Command>,
}

impl Desk {
    pub fn new(document: Document) -> Self {
        let mut desk = Self {
            state: State::default(),
            face: Face::default(),
            sent: Vec::new(),
        };
        desk.receive(Event::Started {
            preferences: Box::new(Preferences {
                language: Some("en".to_owned()),
                ..Preferences::default()
            }),
            system_language: "en".to_owned(),
            today: Day::new(2025, 12, 31).unwrap(),
        });
        desk.receive(Event::Sample(Box::new(document)));
        desk
    }

    pub fn open(&mut self, group: Group, family: Family, method: &'static str) {
        self.apply(Command::Go(Page::Method(group, family)));
        self.apply(Command::Tab(method));
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
            if let Effect::Analyse(request) = effect {
                let answer = (registry::method(request.method).unwrap().run)(&Context {
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

    /// A window of 1440×900 points over this desk.
    pub fn window(self) -> Harness<'static, Self> {
        let mut window = Harness::builder()
            .with_size([1440.0, 900.0])
            .with_max_steps(120)
            .with_step_dt(1.0 / 60.0)
            .allow_missing_glyphs()
            .with_accessibility_check(false)
            .build_ui_state(
                |ui, desk: &mut Self| {
                    let commands = ui::show(ui, &desk.state, &mut desk.face);
                    for command in commands {
                        desk.sent.push(command.clone());
                        desk.apply(command);
                        ui.ctx().request_repaint();
                    }
                },
                self,
            );
        window.run_steps(4);
        window
    }
}
