//! A grid over the frame that knows which things touch which square.

use super::super::Rect;

const SQUARE: f32 = 32.0;

/// Things by the squares they touch. What lies outside the frame falls into its edge squares.
pub struct Index {
    left: f32,
    top: f32,
    columns: usize,
    rows: usize,
    squares: Vec<Vec<u32>>,
}

impl Index {
    /// An empty index over a frame.
    pub fn new(frame: Rect) -> Self {
        let columns = (frame.width() / SQUARE).ceil().clamp(1.0, 512.0) as usize;
        let rows = (frame.height() / SQUARE).ceil().clamp(1.0, 512.0) as usize;
        Self {
            left: frame.left,
            top: frame.top,
            columns,
            rows,
            squares: vec![Vec::new(); columns * rows],
        }
    }

    /// Adds a thing with its bounds. What is nowhere (`NaN`) is left out.
    pub fn insert(&mut self, thing: u32, bounds: Rect) {
        if !(bounds.left + bounds.top + bounds.right + bounds.bottom).is_finite() {
            return;
        }
        let (columns, rows) = self.range(bounds);
        for row in rows.0..=rows.1 {
            for column in columns.0..=columns.1 {
                self.squares[row * self.columns + column].push(thing);
            }
        }
    }

    /// Whether no thing near `bounds` fulfils `test`.
    pub fn none(&self, bounds: Rect, test: impl Fn(u32) -> bool) -> bool {
        let (columns, rows) = self.range(bounds);
        (rows.0..=rows.1).all(|row| {
            (columns.0..=columns.1).all(|column| {
                !self.squares[row * self.columns + column]
                    .iter()
                    .any(|&thing| test(thing))
            })
        })
    }

    fn range(&self, bounds: Rect) -> ((usize, usize), (usize, usize)) {
        let square = |at: f32, from: f32, count: usize| {
            ((at - from) / SQUARE).clamp(0.0, (count - 1) as f32) as usize
        };
        (
            (
                square(bounds.left, self.left, self.columns),
                square(bounds.right, self.left, self.columns),
            ),
            (
                square(bounds.top, self.top, self.rows),
                square(bounds.bottom, self.top, self.rows),
            ),
        )
    }
}
