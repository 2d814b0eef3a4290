//! Clouds of dots as a picture: painted once a view, laid under the marks as a sheet that takes the colours of the cells.
//!
//! A hundred thousand dots as shapes would be copied in every frame and coloured anew with every move of a limit. The sheet
//! knows only where there are dots; a limit that moves changes four corners of it.

use std::sync::Arc;

use egui::{Color32, ColorImage, Mesh, Pos2, Rect, TextureHandle, TextureOptions, Ui, Vec2};

use super::nearest::Projection;
use super::painter;
use crate::chart::{Cloud, CloudInk, Color, Panel, Point, View};
use crate::ui::theme::rgba;

/// Places within a pixel that a dot can have, an axis.
const PHASES: usize = 4;

/// A painted cloud.
pub struct Sheet {
    key: Key,
    texture: TextureHandle,
    /// Where it lies on the screen.
    rect: Rect,
}

/// What the picture depends on.
#[derive(Clone)]
struct Key {
    points: Arc<[[f64; 2]]>,
    view: View,
    area: Rect,
    scale: f32,
    alpha: u8,
}

impl Key {
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.points, &other.points)
            && self.view == other.view
            && self.area == other.area
            && self.scale == other.scale
            && self.alpha == other.alpha
    }
}

/// The sheets of a panel's clouds, painted anew where the view or the dots have changed.
pub fn refresh(ui: &Ui, panel: &Panel, view: &View, origin: Vec2, sheets: &mut Vec<Sheet>) {
    let area = painter::rect(panel.area, origin);
    let mut count = 0;
    for (index, cloud) in panel.clouds().enumerate() {
        count = index + 1;
        let key = Key {
            points: cloud.points.clone(),
            view: *view,
            area,
            scale: ui.pixels_per_point(),
            alpha: first_alpha(cloud.ink),
        };
        match sheets.get_mut(index) {
            Some(sheet) if sheet.key.is(&key) => {}
            Some(sheet) => {
                let (image, rect) = paint(&cloud, panel, &key, origin);
                sheet.texture.set(image, TextureOptions::NEAREST);
                (sheet.rect, sheet.key) = (rect, key);
            }
            None => {
                let (image, rect) = paint(&cloud, panel, &key, origin);
                let texture = ui.load_texture("cloud", image, TextureOptions::NEAREST);
                sheets.push(Sheet { key, texture, rect });
            }
        }
    }
    sheets.truncate(count);
}

fn first_alpha(ink: &CloudInk) -> u8 {
    match ink {
        CloudInk::Hidden => 0,
        CloudInk::One(color) => color.3,
        CloudInk::Quarters { colors, .. } => colors[0].3,
    }
}

impl Sheet {
    /// The sheet in the colours of its quarters.
    pub fn shape(&self, ink: &CloudInk, to: &Projection) -> egui::Shape {
        let mut mesh = Mesh::with_texture(self.texture.id());
        match ink {
            CloudInk::Hidden => {}
            CloudInk::One(color) => self.add(&mut mesh, self.rect, *color),
            CloudInk::Quarters { at, colors } => {
                let limit = to.to_screen(*at);
                let x = limit.x.clamp(self.rect.left(), self.rect.right());
                let y = limit.y.clamp(self.rect.top(), self.rect.bottom());
                for (quarter, &color) in colors.iter().enumerate() {
                    let mut part = self.rect;
                    if quarter & 1 == 1 {
                        part.min.x = x;
                    } else {
                        part.max.x = x;
                    }
                    if quarter & 2 == 2 {
                        part.max.y = y;
                    } else {
                        part.min.y = y;
                    }
                    self.add(&mut mesh, part, color);
                }
            }
        }
        egui::Shape::Mesh(Arc::new(mesh))
    }

    fn add(&self, mesh: &mut Mesh, part: Rect, color: Color) {
        if part.width() <= 0.0 || part.height() <= 0.0 {
            return;
        }
        let uv = |at: Pos2| ((at - self.rect.min) / self.rect.size()).to_pos2();
        let uv = Rect::from_min_max(uv(part.min), uv(part.max));
        let Color(red, green, blue, _) = color;
        mesh.add_rect_with_uv(part, uv, rgba(Color(red, green, blue, 255)));
    }
}

/// The dots in white, as dense as they lie, and where the picture belongs on the screen.
fn paint(cloud: &Cloud<'_>, panel: &Panel, key: &Key, origin: Vec2) -> (ColorImage, Rect) {
    let scale = key.scale;
    let radius = cloud.radius * scale;
    let margin = radius.ceil() + 1.0;
    let low = (key.area.min.to_vec2() * scale - Vec2::splat(margin)).floor();
    let high = (key.area.max.to_vec2() * scale + Vec2::splat(margin)).ceil();
    let size = [
        (high.x - low.x).clamp(1.0, 16_000.0) as usize,
        (high.y - low.y).clamp(1.0, 16_000.0) as usize,
    ];
    let mut pixels = vec![Color32::TRANSPARENT; size[0] * size[1]];
    let stamps = Stamps::new(radius, f32::from(key.alpha) / 255.0);
    for center in cloud.centers(&key.view, panel.area) {
        let at = painter::pos(center, origin).to_vec2() * scale - low;
        stamps.add(&mut pixels, size, Point { x: at.x, y: at.y });
    }
    let rect = Rect::from_min_size(
        (low / scale).to_pos2(),
        Vec2::new(size[0] as f32, size[1] as f32) / scale,
    );
    (ColorImage::new(size, pixels), rect)
}

/// A dot at each of its places within a pixel.
struct Stamps {
    side: usize,
    pixels: Vec<Vec<u8>>,
}

impl Stamps {
    /// Dots of this radius in pixels and this density.
    fn new(radius: f32, alpha: f32) -> Self {
        let half = (radius + 0.5).ceil() as usize;
        let side = 2 * half + 1;
        let phase = |step: usize| (step as f32 + 0.5) / PHASES as f32;
        let pixels = (0..PHASES * PHASES)
            .map(|place| {
                let middle = [
                    half as f32 + phase(place % PHASES),
                    half as f32 + phase(place / PHASES),
                ];
                let pixel = |at: usize| {
                    let x = (at % side) as f32 + 0.5 - middle[0];
                    let y = (at / side) as f32 + 0.5 - middle[1];
                    let cover = (radius + 0.5 - x.hypot(y)).clamp(0.0, 1.0);
                    (255.0 * alpha * cover).round() as u8
                };
                (0..side * side).map(pixel).collect()
            })
            .collect();
        Self { side, pixels }
    }

    fn add(&self, pixels: &mut [Color32], [width, height]: [usize; 2], at: Point) {
        let half = self.side / 2;
        let (column, row) = (at.x as usize, at.y as usize);
        let phase = |value: f32| ((value.fract() * PHASES as f32) as usize).min(PHASES - 1);
        if column < half || row < half || column + half >= width || row + half >= height {
            return;
        }
        let stamp = &self.pixels[phase(at.y) * PHASES + phase(at.x)];
        for (line, dots) in stamp.chunks_exact(self.side).enumerate() {
            let start = (row - half + line) * width + column - half;
            for (below, &dot) in pixels[start..start + self.side].iter_mut().zip(dots) {
                let open = u16::from(255 - below.a()) * u16::from(dot);
                let alpha = below.a() + ((open + 127) / 255) as u8;
                *below = Color32::from_rgba_premultiplied(alpha, alpha, alpha, alpha);
            }
        }
    }
}
