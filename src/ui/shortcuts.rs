//! Keys: the command table's shortcuts, and where the keyboard goes with F6 and Esc.

use egui::{Context, Event, Id, Key, LayerId, Modifiers, Pos2, Rect};

use super::Face;
use crate::state::command_table::{self, Key as TableKey, Shortcut};
use crate::state::{Command, Dialog, State, StoryCommand};

/// The keys of a command as buttons and menus write them; empty for none. Only the kind of the command counts.
pub fn keys(command: &Command) -> String {
    let id = match command {
        Command::Present(_) => "present",
        Command::Print => "print",
        Command::Undo => "undo",
        Command::Redo => "redo",
        Command::Palette => "palette",
        Command::ToggleInspector => "inspector",
        Command::ToggleTable => "table",
        Command::OpenDialog => "open",
        Command::Paste(_) | Command::RequestPaste => "paste",
        Command::ExportDialog => "export",
        Command::Story(StoryCommand::Pin) => "pin",
        Command::Show(Dialog::Explain(_)) => "explain",
        _ => return String::new(),
    };
    command_table::command(id)
        .and_then(|entry| entry.shortcut)
        .map_or_else(String::new, label)
}

/// How a shortcut is written on a key badge: `Ctrl K`.
pub fn label(shortcut: Shortcut) -> String {
    shortcut.label().replace('+', " ")
}

/// Turns pressed keys into commands. While a text is being typed or a dialog is open, its keys stay with it.
pub fn read(ctx: &Context, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let typing = ctx.text_edit_focused();
    let modal = state.dialog().is_some() || state.palette_open();
    if modal {
        return;
    }
    let events = ctx.input(|input| input.events.clone());
    for event in events {
        match event {
            Event::Paste(text) if !typing => out.push(Command::Paste(text)),
            Event::Copy if !typing => {
                let shift = ctx.input(|input| input.modifiers.shift);
                let keys = Shortcut {
                    ctrl: true,
                    shift,
                    key: TableKey::Letter('C'),
                };
                out.extend(command_table::pressed(state, keys));
            }
            Event::Key {
                key,
                pressed: true,
                repeat,
                modifiers,
                ..
            } => {
                if let Some(shortcut) = shortcut(key, modifiers)
                    && !(typing && belongs_to_text(shortcut))
                    && (!repeat || matches!(shortcut.key, TableKey::Letter('Z')))
                    && let Some(command) = command_table::pressed(state, shortcut)
                {
                    ctx.input_mut(|input| input.consume_key(modifiers, key));
                    out.push(about_figure(ctx, command));
                }
            }
            _ => {}
        }
    }
    if ctx.input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::F6)) {
        next_pane(ctx, face, face.panes.len().saturating_sub(1));
    }
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F6)) {
        next_pane(ctx, face, 1);
    }
}

/// F1 over a figure asks about that one.
fn about_figure(ctx: &Context, command: Command) -> Command {
    match (&command, super::figure::pointed(ctx)) {
        (Command::Show(Dialog::Explain(_)), Some(asked)) => {
            Command::Show(Dialog::Figure(Box::new(asked)))
        }
        (Command::Show(Dialog::Explain(_)), None) => {
            super::figure::ask(ctx);
            command
        }
        _ => command,
    }
}

/// Esc, where nothing else took it: closes what lies beside the page, then clears the selection.
pub fn escape(ctx: &Context, state: &State, out: &mut Vec<Command>) {
    if egui::Popup::is_any_open(ctx) || ctx.text_edit_focused() {
        return;
    }
    if !ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        return;
    }
    if state.findings_open() {
        out.push(Command::ToggleFindings);
    } else if state.review().is_some() {
        out.push(Command::RejectImport);
    } else if !state.selection().is_empty() {
        out.push(Command::ClearSelection);
    }
}

/// Gives the focus to the first control of the next part of the window that has one.
fn next_pane(ctx: &Context, face: &mut Face, step: usize) {
    let count = face.panes.len();
    let focused = ctx.memory(|memory| memory.focused());
    let (firsts, here) = ctx.viewport(|viewport| {
        let widgets = &viewport.prev_pass.widgets;
        let at = focused.and_then(|id| widgets.get(id));
        let here = at.and_then(|widget| pane_of(&face.panes, widget.rect));
        let mut firsts: Vec<Option<(Pos2, Id)>> = vec![None; count];
        let controls = widgets
            .get_layer(LayerId::background())
            .filter(|widget| widget.enabled && widget.sense.is_focusable());
        for widget in controls {
            if let Some(pane) = pane_of(&face.panes, widget.interact_rect) {
                let own = face.method.is_chart(widget.id);
                let at = if own { Pos2::ZERO } else { widget.rect.min };
                if firsts[pane].is_none_or(|(first, _)| before(at, first)) {
                    firsts[pane] = Some((at, widget.id));
                }
            }
        }
        (firsts, here)
    });
    let mut at = here.or(face.pane);
    for _ in 0..count {
        let next = at.map_or(0, |at| (at + step) % count);
        if let Some((_, id)) = firsts[next] {
            face.pane = Some(next);
            ctx.memory_mut(|memory| memory.request_focus(id));
            return;
        }
        at = Some(next);
    }
}

/// Reading order: from the left within a line of controls, then the lines from the top.
fn before(a: Pos2, b: Pos2) -> bool {
    let lines = a.y - b.y;
    if lines.abs() < 16.0 {
        a.x < b.x
    } else {
        lines < 0.0
    }
}

/// The part that a control stands in; the smallest, where one lies over another.
fn pane_of(panes: &[Rect], control: Rect) -> Option<usize> {
    panes
        .iter()
        .enumerate()
        .filter(|(_, pane)| control.is_positive() && pane.contains(control.center()))
        .min_by(|(_, a), (_, b)| a.area().total_cmp(&b.area()))
        .map(|(at, _)| at)
}

fn belongs_to_text(shortcut: Shortcut) -> bool {
    shortcut.ctrl && matches!(shortcut.key, TableKey::Letter('A' | 'C' | 'V' | 'X' | 'Z'))
}

fn shortcut(key: Key, modifiers: Modifiers) -> Option<Shortcut> {
    if modifiers.alt {
        return None;
    }
    let ctrl = modifiers.command || modifiers.ctrl;
    let table = match key {
        Key::Tab => TableKey::Tab,
        _ => named(key.name())?,
    };
    let wanted = ctrl || matches!(table, TableKey::Function(_));
    wanted.then_some(Shortcut {
        ctrl,
        shift: modifiers.shift,
        key: table,
    })
}

fn named(name: &str) -> Option<TableKey> {
    let mut characters = name.chars();
    let first = characters.next()?;
    let rest = characters.as_str();
    match (first, rest) {
        ('A'..='Z', "") => Some(TableKey::Letter(first)),
        ('0'..='9', "") => first
            .to_digit(10)
            .and_then(|d| u8::try_from(d).ok())
            .map(TableKey::Digit),
        ('F', number) => number.parse().ok().map(TableKey::Function),
        _ => None,
    }
}
