//! Discs drawn once into a texture, so that a circle costs four corners instead of a fan.

use std::sync::Arc;

use egui::{Color32, ColorImage, Id, Mesh, Pos2, TextureHandle, TextureOptions, Ui, Vec2};

/// Radius of the largest disc, in texels; larger circles are stretched from it.
const LARGEST: f32 = 90.6;
/// Empty texels around a disc, so that neighbours do not bleed.
const MARGIN: usize = 2;

/// A disc of the texture.
struct Disc {
    /// Radius in texels.
    radius: f32,
    /// Width of its square in texels.
    side: f32,
    /// Where it is, 0–1.
    uv: egui::Rect,
}

/// A texture with discs of growing size, each √2 times the one before.
pub struct Stamp {
    texture: TextureHandle,
    discs: Vec<Disc>,
}

impl Stamp {
    /// The discs of this window; made on first use.
    pub fn of(ui: &Ui) -> Arc<Self> {
        let id = Id::unique("disc-stamp");
        if let Some(stamp) = ui.data(|data| data.get_temp::<Arc<Self>>(id)) {
            return stamp;
        }
        let stamp = Arc::new(Self::new(ui));
        ui.data_mut(|data| data.insert_temp(id, stamp.clone()));
        stamp
    }

    fn new(ui: &Ui) -> Self {
        let radii: Vec<f32> = (0..)
            .map(|step| 2.0_f32.powf(step as f32 / 2.0))
            .take_while(|&radius| radius <= LARGEST)
            .collect();
        let sides: Vec<usize> = radii
            .iter()
            .map(|radius| 2 * radius.ceil() as usize + 2 * MARGIN)
            .collect();
        let width: usize = sides.iter().sum();
        let height = sides.iter().copied().max().unwrap_or(1);
        let mut pixels = vec![Color32::TRANSPARENT; width * height];
        let mut discs = Vec::with_capacity(radii.len());
        let mut left = 0;
        for (&radius, &side) in radii.iter().zip(&sides) {
            let middle = side as f32 / 2.0;
            for y in 0..side {
                for x in 0..side {
                    let gap = (x as f32 + 0.5 - middle).hypot(y as f32 + 0.5 - middle);
                    let cover = (radius + 0.5 - gap).clamp(0.0, 1.0);
                    pixels[y * width + left + x] =
                        Color32::from_white_alpha((cover * 255.0).round() as u8);
                }
            }
            discs.push(Disc {
                radius,
                side: side as f32,
                uv: egui::Rect::from_min_max(
                    Pos2::new(left as f32 / width as f32, 0.0),
                    Pos2::new(
                        (left + side) as f32 / width as f32,
                        side as f32 / height as f32,
                    ),
                ),
            });
            left += side;
        }
        let image = ColorImage::new([width, height], pixels);
        Self {
            texture: ui.load_texture("discs", image, TextureOptions::LINEAR),
            discs,
        }
    }

    /// A mesh with room for so many circles.
    pub fn mesh(&self, circles: usize) -> Mesh {
        let mut mesh = Mesh::with_texture(self.texture.id());
        mesh.reserve_vertices(4 * circles);
        mesh.reserve_triangles(2 * circles);
        mesh
    }

    /// Adds a filled circle; `radius` in points, `scale` in pixels a point.
    pub fn add(&self, mesh: &mut Mesh, center: Pos2, radius: f32, scale: f32, fill: Color32) {
        let wanted = radius * scale;
        let disc = self.discs.iter().find(|disc| wanted <= disc.radius);
        if let Some(disc) = disc.or_else(|| self.discs.last()) {
            let side = radius * disc.side / disc.radius;
            let area = egui::Rect::from_center_size(center, Vec2::splat(side));
            mesh.add_rect_with_uv(area, disc.uv, fill);
        }
    }
}
