//! Keys of the room: arrows, space, page keys and clickers; numbers with Enter; B, W, P, N, V; Backspace and Esc.

use egui::{Event, Key, Ui};

use super::PresentingFace;
use crate::state::{Command, PresentCommand, Presenting};

/// Turns pressed keys into commands. The chart keeps those that move a limit, and Enter on a point.
pub fn read(ui: &Ui, face: &mut PresentingFace, shown: &Presenting, out: &mut Vec<Command>) {
    let events = ui.input(|input| input.events.clone());
    for event in events {
        match event {
            Event::Copy => out.push(Command::CopyPicture),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } if !modifiers.command && !modifiers.ctrl && !modifiers.alt => {
                let Some(command) = command(key, modifiers.shift, face, shown) else {
                    continue;
                };
                ui.input_mut(|input| input.consume_key(modifiers, key));
                out.push(command);
            }
            _ => {}
        }
    }
}

fn command(
    key: Key,
    shift: bool,
    face: &mut PresentingFace,
    shown: &Presenting,
) -> Option<Command> {
    if let Some(digit) = digit(key) {
        if face.typed.len() < 4 {
            face.typed.push(digit);
        }
        return None;
    }
    let typed = std::mem::take(&mut face.typed);
    Some(Command::Present(match key {
        Key::Enter if !typed.is_empty() => {
            let number: usize = typed.parse().ok()?;
            PresentCommand::GoTo(number.saturating_sub(1))
        }
        Key::Enter if face.stands_on_a_point(shown) => return None,
        Key::Space if shift => PresentCommand::Previous,
        Key::ArrowRight | Key::ArrowDown | Key::PageDown | Key::Space | Key::Enter => {
            PresentCommand::Next
        }
        Key::ArrowLeft | Key::ArrowUp | Key::PageUp => PresentCommand::Previous,
        Key::Home => PresentCommand::First,
        Key::End => PresentCommand::Last,
        Key::B | Key::Period => PresentCommand::Black,
        Key::W | Key::Comma => PresentCommand::White,
        Key::P | Key::L => PresentCommand::Pointer,
        Key::N => PresentCommand::MaskNames,
        Key::V => PresentCommand::Notes,
        Key::Backspace => PresentCommand::Back,
        Key::Escape if shown.blank().is_some() || shown.drill().is_some() => PresentCommand::Back,
        Key::Escape => PresentCommand::Stop,
        Key::F11 => return Some(Command::FullScreen),
        _ => return None,
    }))
}

fn digit(key: Key) -> Option<char> {
    let mut name = key.name().chars();
    match (name.next(), name.next()) {
        (Some(digit @ '0'..='9'), None) => Some(digit),
        _ => None,
    }
}

impl PresentingFace {
    /// Whether the keyboard stands on a point of the chart.
    fn stands_on_a_point(&self, shown: &Presenting) -> bool {
        let chart = shown.slide().and_then(|slide| self.charts.get(&slide.id));
        chart.is_some_and(|chart| chart.focus.is_some())
    }
}
