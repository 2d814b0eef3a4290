//! A chart by hand: pointing, choosing, dragging, by mouse and by keys.

use std::sync::Arc;

use egui::{Key, Modifiers, PointerButton, Pos2, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use folioscope::chart::{
    Axis, Bubble, CellFormat, Color, DataCells, DataColumn, DataTable, Handle, HandleValue, Label,
    LazyTable, Mark, Panel, Point, Reading, Rect, ScaleType, Scene, TickFormat,
};
use folioscope::locale::{Language, Locale};
use folioscope::state::ThemeChoice;
use folioscope::ui::chart_view::{ChartEvent, ChartView, Face, Words};
use folioscope::ui::theme::{self, Theme};

const AREA: Rect = Rect {
    left: 80.0,
    top: 20.0,
    right: 780.0,
    bottom: 440.0,
};

fn axis() -> Axis {
    Axis {
        title: "Score".into(),
        scale: ScaleType::Linear,
        home: (0.0, 100.0),
        format: TickFormat::Number,
        grid: true,
    }
}

/// Nine accounts in three rows of three, 25 apart, and a limit at 50.
fn scene(reading: Reading, marks: Vec<Mark>) -> Arc<Scene> {
    let color = Color(11, 95, 217, 200);
    let bubbles: Arc<[Bubble]> = (0..9)
        .map(|i| Bubble {
            at: [
                f64::from(i % 3) * 25.0 + 20.0,
                f64::from(i / 3) * 25.0 + 20.0,
            ],
            radius: 10.0,
            size: f64::NAN,
            color,
            hollow: false,
            unsure: false,
            item: i,
        })
        .collect();
    let marks = if marks.is_empty() {
        vec![Mark::Bubbles { bubbles }]
    } else {
        marks
    };
    let panel = Panel {
        id: "matrix",
        area: AREA,
        x: axis(),
        y: axis(),
        labels: (0..marks.len().min(1) * 2)
            .map(|bubble| Label {
                bubble,
                text: Arc::from(format!("Account {bubble}")),
                priority: 1.0,
                strong: false,
            })
            .collect(),
        marks,
        handles: vec![Handle {
            setting: "x_threshold",
            vertical: true,
            at: 50.0,
            sets: HandleValue::Axis,
            snaps: vec![("view-period", 60.0)],
            label: "50".into(),
        }],
        reading,
        occupied: Vec::new(),
        boxed: true,
        gutter: 60.0,
    };
    Arc::new(Scene {
        figures: Vec::new(),
        size: Point { x: 800.0, y: 500.0 },
        scale: 1.0,
        title: "Title".into(),
        short_title: "Title".into(),
        subtitle: String::new(),
        footer: (String::new(), String::new()),
        panels: vec![panel],
        heading: 0,
        shapes: Vec::new(),
        named: None,
        description: "Nine accounts in a square".into(),
        cross: None,
        table: LazyTable::new(9, || DataTable {
            rows: 9,
            columns: vec![
                DataColumn {
                    head: "Customer".into(),
                    format: CellFormat::Text,
                    cells: DataCells::Text(
                        (0..9).map(|i| Arc::from(format!("Account {i}"))).collect(),
                    ),
                },
                DataColumn {
                    head: "Revenue".into(),
                    format: CellFormat::Money("EUR".into()),
                    cells: DataCells::Number((0..9).map(|i| f64::from(i) * 1000.0).collect()),
                },
            ],
        }),
    })
}

struct Chart {
    scene: Arc<Scene>,
    face: Face,
    events: Vec<ChartEvent>,
    selected: Vec<u32>,
}

/// A window with nothing but the chart in its corner; what happens is gathered.
fn window(scene: Arc<Scene>) -> Harness<'static, Chart> {
    let locale = Locale::new(Language::En);
    let mut window = Harness::builder()
        .with_size([800.0, 500.0])
        .with_step_dt(1.0 / 60.0)
        .allow_missing_glyphs()
        .with_accessibility_check(false)
        .build_ui_state(
            move |ui, chart: &mut Chart| {
                theme::apply(ui.ctx(), ThemeChoice::Light, &locale);
                if !folioscope::ui::fonts::install(ui.ctx()) {
                    return;
                }
                let theme = Theme::of(ui.ctx());
                let words = Words {
                    by: "customer".into(),
                    measure: "revenue".into(),
                    measure_name: String::new(),
                };
                let view = ChartView {
                    scene: &chart.scene,
                    palette: &theme.palette,
                    locale: &locale,
                    selected: &chart.selected,
                    lit: None,
                    words: &words,
                    read: &|_| None,
                };
                let room = egui::Rect::from_min_size(Pos2::ZERO, egui::vec2(800.0, 500.0));
                let mut child = ui.new_child(egui::UiBuilder::new().max_rect(room));
                let events = view.show(&mut child, &mut chart.face).into_iter();
                // Where the pointer lies is told in every frame.
                let is_over = |event: &ChartEvent| {
                    matches!(event, ChartEvent::Over(..) | ChartEvent::OverMatrix(_))
                };
                chart.events.extend(events.filter(|event| !is_over(event)));
            },
            Chart {
                scene,
                face: Face::default(),
                events: Vec::new(),
                selected: Vec::new(),
            },
        );
    window.run_steps(4);
    window
}

fn at(x: f32, y: f32) -> Pos2 {
    pos2(AREA.left + 7.0 * x, AREA.bottom - 4.2 * y)
}

fn press(window: &mut Harness<'_, Chart>, pos: Pos2, button: PointerButton, modifiers: Modifiers) {
    window.hover_at(pos);
    window.step();
    window.event_modifiers(
        egui::Event::PointerButton {
            pos,
            button,
            pressed: true,
            modifiers,
        },
        modifiers,
    );
    window.step();
}

fn release(
    window: &mut Harness<'_, Chart>,
    pos: Pos2,
    button: PointerButton,
    modifiers: Modifiers,
) {
    window.hover_at(pos);
    window.step();
    window.event_modifiers(
        egui::Event::PointerButton {
            pos,
            button,
            pressed: false,
            modifiers,
        },
        modifiers,
    );
    window.run_steps(3);
}

fn click(window: &mut Harness<'_, Chart>, pos: Pos2, modifiers: Modifiers) {
    press(window, pos, PointerButton::Primary, modifiers);
    release(window, pos, PointerButton::Primary, modifiers);
    // Two clicks are two clicks, not one double click.
    window.run_steps(40);
}

/// Holds for every account under the pointer: a click chooses it, with shift it joins, elsewhere nothing is chosen.
#[test]
fn a_click_chooses_what_is_under_the_pointer() {
    let mut window = window(scene(Reading::Item, Vec::new()));
    click(&mut window, at(45.0, 45.0), Modifiers::NONE);
    assert_eq!(window.state().events, [ChartEvent::Select(vec![4])]);
    window.state_mut().events.clear();
    click(&mut window, at(20.0, 70.0), Modifiers::SHIFT);
    assert_eq!(window.state().events, [ChartEvent::Toggle(6)]);
    window.state_mut().events.clear();
    click(&mut window, at(90.0, 5.0), Modifiers::NONE);
    assert_eq!(window.state().events, [ChartEvent::Clear]);
}

/// The figures of a bubble stand beside it, and a screen reader hears the picture and the named points.
#[test]
fn hovering_names_the_account_and_readers_hear_it() {
    let mut window = window(scene(Reading::Item, Vec::new()));
    window.get_by_label("Nine accounts in a square");
    window.get_by_label("Account 1, Revenue 1,000");
    window.hover_at(at(45.0, 45.0));
    window.run_steps(3);
    assert_eq!(window.state().face.hovered, Some(4));
}

/// A lasso takes in what it goes around and nothing else.
#[test]
fn a_lasso_chooses_several() {
    let mut window = window(scene(Reading::Item, Vec::new()));
    let way = [
        at(10.0, 10.0),
        at(10.0, 55.0),
        at(30.0, 55.0),
        at(55.0, 30.0),
        at(55.0, 10.0),
    ];
    press(&mut window, way[0], PointerButton::Primary, Modifiers::ALT);
    for &pos in &way[1..] {
        window.event_modifiers(egui::Event::PointerMoved(pos), Modifiers::ALT);
        window.run_steps(1);
    }
    release(
        &mut window,
        at(12.0, 10.0),
        PointerButton::Primary,
        Modifiers::ALT,
    );
    // 0 (20, 20), 1 (45, 20) and 3 (20, 45) lie inside, 4 (45, 45) does not.
    assert_eq!(window.state().events, [ChartEvent::Select(vec![0, 1, 3])]);
}

/// A bubble of a matrix that is dragged says where it is put, in the figures of both axes; letting go ends it.
#[test]
fn a_dragged_bubble_is_put_elsewhere() {
    let mut window = window(scene(Reading::Item, Vec::new()));
    press(
        &mut window,
        at(20.0, 20.0),
        PointerButton::Primary,
        Modifiers::NONE,
    );
    window.hover_at(at(30.0, 60.0));
    window.run_steps(2);
    release(
        &mut window,
        at(80.0, 70.0),
        PointerButton::Primary,
        Modifiers::NONE,
    );
    let moves: Vec<(u32, [f64; 2])> = window
        .state()
        .events
        .iter()
        .filter_map(|event| match event {
            ChartEvent::Move { item, place } => Some((*item, *place)),
            _ => None,
        })
        .collect();
    let (item, place) = moves.last().expect("a move");
    assert_eq!(*item, 0);
    assert!(
        (place[0] - 80.0).abs() < 0.3 && (place[1] - 70.0).abs() < 0.3,
        "{place:?}"
    );
    assert_eq!(window.state().events.last(), Some(&ChartEvent::EndDrag));
}

/// While a limit moves it says where it is, in the axis's figures, and catches at a named value; letting go ends it.
#[test]
fn a_dragged_limit_moves_and_snaps() {
    let mut window = window(scene(Reading::Item, Vec::new()));
    press(
        &mut window,
        at(50.0, 92.0),
        PointerButton::Primary,
        Modifiers::NONE,
    );
    window.hover_at(at(54.0, 92.0));
    window.run_steps(2);
    release(
        &mut window,
        at(59.5, 92.0),
        PointerButton::Primary,
        Modifiers::NONE,
    );
    let moves: Vec<(f64, Option<&str>)> = window
        .state()
        .events
        .iter()
        .filter_map(|event| match event {
            ChartEvent::Drag(limit) => Some((limit.value, limit.snap)),
            _ => None,
        })
        .collect();
    assert!((moves[0].0 - 54.0).abs() < 0.2, "{moves:?}");
    assert_eq!(moves.last(), Some(&(60.0, Some("view-period"))));
    assert_eq!(window.state().events.last(), Some(&ChartEvent::EndDrag));
}

/// Arrows go to the nearest account in their direction, space chooses it, enter opens it.
#[test]
fn the_keyboard_walks_from_point_to_point() {
    let mut window = window(scene(Reading::Item, Vec::new()));
    click(&mut window, at(45.0, 45.0), Modifiers::NONE);
    window.state_mut().events.clear();
    for (key, item) in [
        (Key::ArrowRight, 5),
        (Key::ArrowUp, 8),
        (Key::ArrowLeft, 7),
        (Key::ArrowDown, 4),
    ] {
        window.key_press(key);
        window.run_steps(2);
        assert_eq!(window.state().face.focus, Some(item), "{key:?}");
    }
    window.key_press(Key::Space);
    window.key_press(Key::Enter);
    window.run_steps(2);
    assert_eq!(
        window.state().events,
        [ChartEvent::Toggle(4), ChartEvent::Open(4)]
    );
}

/// The right button draws a box to look into; 0 shows all of it again.
#[test]
fn a_box_is_zoomed_into_and_left_again() {
    let mut window = window(scene(Reading::Item, Vec::new()));
    click(&mut window, at(90.0, 5.0), Modifiers::NONE);
    press(
        &mut window,
        at(10.0, 10.0),
        PointerButton::Secondary,
        Modifiers::NONE,
    );
    window.hover_at(at(40.0, 40.0));
    window.run_steps(2);
    release(
        &mut window,
        at(60.0, 60.0),
        PointerButton::Secondary,
        Modifiers::NONE,
    );
    let view = window.state().face.panels[0].view;
    assert!(
        (view.x.0 - 10.0).abs() < 0.5 && (view.x.1 - 60.0).abs() < 0.5,
        "{view:?}"
    );
    window.run_steps(8);
    window.key_press(Key::Num0);
    window.run_steps(2);
    assert!(window.state().face.is_home());
}

/// The view never leaves the data: pushed over the edge it stops there.
#[test]
fn the_view_stays_over_the_data() {
    let mut window = window(scene(Reading::Item, Vec::new()));
    let face = &mut window.state_mut().face;
    face.zoom(0, 4.0, [0.0, 0.0]);
    let view = face.panels[0].view;
    face.look(
        0,
        folioscope::chart::View {
            x: (view.x.0 - 50.0, view.x.1 - 50.0),
            y: view.y,
        },
    );
    assert_eq!(face.panels[0].view.x, (0.0, 25.0));
    face.zoom(0, 0.01, [10.0, 10.0]);
    assert!(face.is_home());
}

/// Along a curve of a hundred accounts, 30 % of the way is 30 accounts; a click chooses them.
#[test]
fn a_curve_is_read_and_chosen_up_to_the_pointer() {
    let points: Arc<[[f64; 2]]> = (0..=100)
        .map(|i| [f64::from(i), (f64::from(i) * 100.0).sqrt() * 1.0])
        .collect();
    let stroke = folioscope::chart::Stroke {
        width: 2.0,
        color: Color(0, 0, 0, 255),
        dash: None,
    };
    let marks = vec![Mark::Curve { points, stroke }];
    let mut window = window(scene(
        Reading::AlongCurve {
            curve: 0,
            steps: 100,
        },
        marks,
    ));
    window.hover_at(at(30.0, 40.0));
    window.run_steps(3);
    assert_eq!(window.state().face.reading, Some(30));
    assert!(window.query_by_label_contains("Top 30 customers").is_some());
    click(&mut window, at(30.0, 40.0), Modifiers::NONE);
    assert_eq!(
        window.state().events,
        [ChartEvent::Select((0..30).collect())]
    );
}
