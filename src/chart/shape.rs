//! What exporters and the window draw: colours, lengths in points, and the closed set of shapes.

#![allow(
    missing_docs,
    reason = "fields of shapes are named as in SVG; every type and variant says what it is"
)]

/// sRGB with alpha, 0–255, not premultiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color(pub u8, pub u8, pub u8, pub u8);

impl Color {
    /// The same colour, `alpha` 0–1 of it.
    pub fn fade(self, alpha: f32) -> Self {
        Self(
            self.0,
            self.1,
            self.2,
            (f32::from(self.3) * alpha).round().clamp(0.0, 255.0) as u8,
        )
    }

    /// An opaque colour from `RRGGBB`.
    pub fn from_hex(text: &str) -> Option<Self> {
        let value = u32::from_str_radix(text.get(..6).filter(|_| text.len() == 6)?, 16).ok()?;
        Some(Self(
            (value >> 16) as u8,
            (value >> 8) as u8,
            value as u8,
            255,
        ))
    }

    /// `part` of the way to another opaque colour.
    pub fn mixed(self, to: Self, part: f64) -> Self {
        let mix = |from: u8, to: u8| {
            (f64::from(from) + (f64::from(to) - f64::from(from)) * part).round() as u8
        };
        Self(mix(self.0, to.0), mix(self.1, to.1), mix(self.2, to.2), 255)
    }

    /// The contrast with another opaque colour, 1 to 21 (WCAG 2.2).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// As near to this colour as words can be on a ground, by going towards the ground's text.
    pub fn until_read(self, ground: Self, text: Self) -> Self {
        (0..=10)
            .map(|step| self.mixed(text, f64::from(step) / 10.0))
            .find(|color| color.contrast(ground) >= 4.5)
            .unwrap_or(text)
    }
}

/// A position in points; y grows downwards.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

/// A rectangle in points.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Rect {
    /// Left edge.
    pub left: f32,
    /// Top edge.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Bottom edge.
    pub bottom: f32,
}

impl Rect {
    /// Width in points.
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    /// Height in points.
    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }

    fn map(&mut self, by: f32, shift: Point) {
        self.left = self.left * by + shift.x;
        self.top = self.top * by + shift.y;
        self.right = self.right * by + shift.x;
        self.bottom = self.bottom * by + shift.y;
    }
}

/// A line's look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Width in points.
    pub width: f32,
    /// Colour.
    pub color: Color,
    /// Dash and gap in points; solid where `None`.
    pub dash: Option<(f32, f32)>,
}

/// Weight of the typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
}

/// A line of text's look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Size in points.
    pub size: f32,
    /// Weight.
    pub weight: Weight,
    /// Colour.
    pub color: Color,
    /// A soft edge of this colour behind it, so that it reads over lines.
    pub halo: Option<Color>,
}

/// Which point of a text stands at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Left, centre or right end of the base line.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

impl Align {
    /// How far the left end of a text of this width lies before its position.
    pub fn before(self, width: f32) -> f32 {
        match self {
            Self::Start => 0.0,
            Self::Middle => width / 2.0,
            Self::End => width,
        }
    }
}

/// What an exporter and the window can draw: a closed set, each backend is one `match`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A rectangle, corners rounded by `radius`.
    Rect {
        rect: Rect,
        radius: f32,
        fill: Option<Color>,
        stroke: Option<Stroke>,
    },
    /// A circle.
    Circle {
        center: Point,
        radius: f32,
        fill: Option<Color>,
        stroke: Option<Stroke>,
    },
    /// A line through points.
    Line { points: Vec<Point>, stroke: Stroke },
    /// A filled outline; may be concave.
    Polygon { points: Vec<Point>, fill: Color },
    /// The area between an upper and a lower line over the same x positions.
    Area {
        upper: Vec<Point>,
        lower: Vec<Point>,
        fill: Color,
    },
    /// Many equal dots.
    Dots {
        centers: Vec<Point>,
        radius: f32,
        fill: Color,
    },
    /// One line of text; `at` is on its base line; `angle` in degrees, counter-clockwise.
    Text {
        at: Point,
        align: Align,
        text: String,
        style: TextStyle,
        angle: f32,
    },
    /// Shapes cut off at a rectangle.
    Clip { rect: Rect, shapes: Vec<Shape> },
}

impl Shape {
    /// Multiplies every length.
    pub fn scale(&mut self, by: f32) {
        self.map(by, Point::default());
    }

    /// Moves it.
    pub fn shift(&mut self, by: Point) {
        self.map(1.0, by);
    }

    /// Multiplies every length, then moves it.
    fn map(&mut self, by: f32, shift: Point) {
        let place = |at: &mut Point| {
            at.x = at.x * by + shift.x;
            at.y = at.y * by + shift.y;
        };
        let grow = |stroke: &mut Stroke| {
            stroke.width *= by;
            stroke.dash = stroke.dash.map(|(dash, gap)| (dash * by, gap * by));
        };
        match self {
            Self::Rect {
                rect,
                radius,
                stroke,
                ..
            } => {
                rect.map(by, shift);
                *radius *= by;
                stroke.iter_mut().for_each(grow);
            }
            Self::Circle {
                center,
                radius,
                stroke,
                ..
            } => {
                place(center);
                *radius *= by;
                stroke.iter_mut().for_each(grow);
            }
            Self::Line { points, stroke } => {
                points.iter_mut().for_each(place);
                grow(stroke);
            }
            Self::Polygon { points, .. } => points.iter_mut().for_each(place),
            Self::Area { upper, lower, .. } => upper.iter_mut().chain(lower).for_each(place),
            Self::Dots {
                centers, radius, ..
            } => {
                centers.iter_mut().for_each(place);
                *radius *= by;
            }
            Self::Text { at, style, .. } => {
                place(at);
                style.size *= by;
            }
            Self::Clip { rect, shapes } => {
                rect.map(by, shift);
                shapes.iter_mut().for_each(|shape| shape.map(by, shift));
            }
        }
    }
}
