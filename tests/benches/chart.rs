//! Charts: labels, a panel's shapes and a page, growing inputs. Prints a line each; bars in the project's quality figures:
//! labels 10 k ≤ 10 ms; a frame at 10 k ≤ 1 ms, 100 k ≤ 6 ms, 1 M ≤ 16 ms.
#![allow(missing_docs, clippy::print_stdout, reason = "a bench prints")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use folioscope::analysis::{Context, Settings, methods};
use folioscope::chart::{
    Axis, Brief, Bubble, CloudInk, Color, Label, Mark, Palette, Panel, Reading, Rect, ScaleType,
    TickFormat, draw,
};
use folioscope::export::{Deck, Ground, Slide, SlideContent, SlideShape, deck_bytes};
use folioscope::locale::{Language, Locale};
use folioscope::model::Question;
use folioscope::progress::Silent;

const AREA: Rect = Rect {
    left: 96.0,
    top: 144.0,
    right: 968.0,
    bottom: 686.0,
};

/// A generator of even numbers in 0–1 (Marsaglia 2003, xorshift), so that two runs draw the same.
struct Even(u64);

impl Even {
    fn next(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }
}

fn panel(marks: Vec<Mark>, labels: Vec<Label>) -> Panel {
    let axis = || Axis {
        title: "Score".to_owned(),
        scale: ScaleType::Linear,
        home: (0.0, 1.0),
        format: TickFormat::Number,
        grid: true,
    };
    Panel {
        id: "matrix",
        area: AREA,
        x: axis(),
        y: axis(),
        marks,
        labels,
        handles: Vec::new(),
        reading: Reading::Item,
        boxed: true,
        gutter: 48.0,
        occupied: Vec::new(),
    }
}

fn median_ms(times: usize, mut work: impl FnMut()) -> f64 {
    let mut all: Vec<f64> = (0..times)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    all.sort_by(f64::total_cmp);
    all[times / 2]
}

fn bubbles(n: usize) -> (Mark, Vec<Label>) {
    let mut even = Even(88_172_645_463_325_252);
    let bubbles: Arc<[Bubble]> = (0..n)
        .map(|item| Bubble {
            at: [even.next(), even.next()],
            radius: 4.0 + 10.0 * even.next() as f32,
            size: f64::NAN,
            color: Color(11, 95, 217, 204),
            hollow: false,
            unsure: false,
            item: item as u32,
        })
        .collect();
    let labels = (0..n)
        .map(|bubble| Label {
            bubble,
            text: Arc::from(format!("Customer {bubble}")),
            priority: f64::from(bubbles[bubble].radius),
            strong: false,
        })
        .collect();
    (Mark::Bubbles { bubbles }, labels)
}

/// A deck of 20 charts of the sample portfolio: drawing them and writing the file; the bar is 1 s.
fn deck(locale: &Locale) {
    let dataset = folioscope::sample::dataset(locale);
    let question = Question::default();
    let settings = Settings::default();
    let answers: Vec<_> = methods()
        .iter()
        .filter_map(|method| {
            let context = Context {
                dataset: &dataset,
                question: &question,
                settings: &settings,
                progress: &Silent,
            };
            Some((method.id, (method.run)(&context).ok()?))
        })
        .take(20)
        .collect();
    let ground = Ground::own(SlideShape::Wide, &Palette::light());
    let ms = median_ms(5, || {
        let scenes: Vec<_> = answers
            .iter()
            .map(|(method, outcome)| {
                let mut brief = Brief::page(locale, ground.palette(), &question);
                brief.size = ground.page();
                draw(method, outcome, &brief)
            })
            .collect();
        let slides: Vec<_> = scenes
            .iter()
            .map(|scene| Slide {
                content: SlideContent::Chart(scene),
                notes: &scene.description,
            })
            .collect();
        let bytes = deck_bytes(&Deck {
            title: "Review",
            slides: &slides,
            ground: &ground,
            locale,
        });
        black_box(bytes.is_ok());
    });
    println!(
        "deck           {:>9}  {ms:8.3} ms  {:.2} of the bar of 1 s",
        answers.len(),
        ms / 1000.0
    );
}

fn main() {
    let (palette, locale) = (Palette::light(), Locale::new(Language::En));
    deck(&locale);
    for n in [100, 1_000, 10_000] {
        let (mark, labels) = bubbles(n);
        let panel = panel(vec![mark], labels);
        let view = panel.home();
        let ms = median_ms(9, || {
            black_box(panel.place_labels(&view, AREA));
        });
        println!("labels         {n:>9}  {ms:8.3} ms");
    }
    let (mark, _) = bubbles(10_000);
    let crowd = panel(vec![mark], Vec::new());
    let ms = median_ms(9, || {
        black_box(crowd.shapes(&crowd.home(), AREA, &palette, &locale));
    });
    println!("bubbles        {:>9}  {ms:8.3} ms", 10_000);
    for n in [10_000usize, 100_000, 1_000_000] {
        let mut even = Even(362_436_069);
        let mut points: Vec<[f64; 2]> = (0..n).map(|_| [even.next(), even.next()]).collect();
        points.sort_by(|a, b| a[0].total_cmp(&b[0]));
        let points: Arc<[[f64; 2]]> = points.into();
        let cloud = Mark::Cloud {
            items: (0..n as u32).collect(),
            points,
            radius: 1.4,
            ink: CloudInk::One(Color(11, 95, 217, 180)),
        };
        let curve: Arc<[[f64; 2]]> = (0..=n)
            .map(|k| [k as f64 / n as f64, (k as f64 / n as f64).sqrt()])
            .collect();
        let curve = Mark::Curve {
            points: curve,
            stroke: folioscope::chart::pen::stroke(2.5, Color(0, 0, 0, 255)),
        };
        for (name, mark) in [("cloud", cloud), ("curve", curve)] {
            let panel = panel(vec![mark], Vec::new());
            let ms = median_ms(9, || {
                black_box(panel.shapes(&panel.home(), AREA, &palette, &locale));
            });
            println!("{name:<14} {n:>9}  {ms:8.3} ms");
        }
    }
}
