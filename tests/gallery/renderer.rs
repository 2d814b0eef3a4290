//! Draws what egui tessellated without a GPU: textured triangles, blended as its shaders blend them (in gamma space,
//! premultiplied), top-left rule, pixels sampled at their centres. Same input, same bytes.

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, ImageData, Mesh, Primitive, Vertex};
use egui::{Color32, TextureId, TexturesDelta};

/// Positions are rounded to this part of a pixel, as GPUs do.
const SUBPIXEL: f32 = 256.0;

/// The textures of a window, and what draws with them.
#[derive(Default)]
pub struct Renderer {
    textures: HashMap<TextureId, Texture>,
}

struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Color32>,
}

/// A picture in premultiplied RGBA.
pub struct Canvas {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<[u8; 4]>,
}

impl Canvas {
    /// The picture as a PNG file.
    pub fn png(self) -> Vec<u8> {
        let size = tiny_skia::IntSize::from_wh(self.width as u32, self.height as u32).unwrap();
        tiny_skia::Pixmap::from_vec(self.pixels.concat(), size)
            .unwrap()
            .encode_png()
            .unwrap()
    }
}

impl Renderer {
    /// Takes new and changed textures.
    pub fn update(&mut self, delta: &mut TexturesDelta) {
        for (id, patches) in delta.set.drain() {
            for patch in patches {
                let ImageData::Color(image) = &patch.image;
                let [width, height] = image.size;
                let Some([left, top]) = patch.pos else {
                    let texels = image.pixels.clone();
                    self.textures.insert(
                        id,
                        Texture {
                            width,
                            height,
                            texels,
                        },
                    );
                    continue;
                };
                let texture = self.textures.get_mut(&id).unwrap();
                for (row, line) in image.pixels.chunks(width).enumerate() {
                    let at = (top + row) * texture.width + left;
                    texture.texels[at..at + width].copy_from_slice(line);
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    /// Draws a frame of this many pixels on `background`.
    pub fn draw(
        &self,
        primitives: &[ClippedPrimitive],
        [width, height]: [usize; 2],
        pixels_per_point: f32,
        background: [u8; 4],
    ) -> Canvas {
        let mut canvas = Canvas {
            width,
            height,
            pixels: vec![background; width * height],
        };
        for ClippedPrimitive {
            clip_rect,
            primitive,
        } in primitives
        {
            let Primitive::Mesh(mesh) = primitive else {
                continue;
            };
            let edge = |points: f32, most: usize| {
                ((points * pixels_per_point).round().max(0.0) as usize).min(most)
            };
            let clip = Clip {
                left: edge(clip_rect.min.x, width),
                top: edge(clip_rect.min.y, height),
                right: edge(clip_rect.max.x, width),
                bottom: edge(clip_rect.max.y, height),
            };
            self.draw_mesh(mesh, &clip, pixels_per_point, &mut canvas);
        }
        canvas
    }

    fn draw_mesh(&self, mesh: &Mesh, clip: &Clip, pixels_per_point: f32, canvas: &mut Canvas) {
        let Some(texture) = self.textures.get(&mesh.texture_id) else {
            return;
        };
        for corners in mesh.indices.chunks_exact(3) {
            let corners = [0, 1, 2].map(|i| mesh.vertices[corners[i] as usize]);
            draw_triangle(corners, texture, clip, pixels_per_point, canvas);
        }
    }
}

/// In whole pixels.
struct Clip {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

/// A side of a triangle: `a·x + b·y + c ≥ 0` inside, in subpixels.
struct Side {
    a: i64,
    b: i64,
    c: i64,
}

impl Side {
    fn new(from: [i64; 2], to: [i64; 2]) -> Self {
        let (a, b) = (from[1] - to[1], to[0] - from[0]);
        let c = -(a * from[0] + b * from[1]);
        // A pixel on the line belongs to the triangle below or right of it.
        let is_top_left = a > 0 || (a == 0 && b > 0);
        Self {
            a,
            b,
            c: if is_top_left { c } else { c - 1 },
        }
    }

    /// Narrows the columns of the row whose centres are at `y` to those inside.
    fn narrow(&self, y: i64, columns: &mut (i64, i64)) {
        // a·(256·column + 128) + rest ≥ 0
        let rest = self.b * y + self.c + self.a * 128;
        let step = self.a * 256;
        match step {
            0 if rest < 0 => columns.1 = columns.0 - 1,
            0 => {}
            1.. => columns.0 = columns.0.max(-rest.div_euclid(step)),
            _ => columns.1 = columns.1.min(rest.div_euclid(-step)),
        }
    }
}

fn draw_triangle(
    corners: [Vertex; 3],
    texture: &Texture,
    clip: &Clip,
    pixels_per_point: f32,
    canvas: &mut Canvas,
) {
    let place = |vertex: &Vertex| {
        [vertex.pos.x, vertex.pos.y]
            .map(|at| (f64::from(at * pixels_per_point) * f64::from(SUBPIXEL)).round() as i64)
    };
    let mut corners = corners;
    let mut at = corners.each_ref().map(place);
    let area = |at: &[[i64; 2]; 3]| {
        (at[1][0] - at[0][0]) * (at[2][1] - at[0][1])
            - (at[2][0] - at[0][0]) * (at[1][1] - at[0][1])
    };
    if area(&at) < 0 {
        corners.swap(1, 2);
        at.swap(1, 2);
    }
    let area = area(&at);
    if area == 0 {
        return;
    }
    let rows = at.map(|[_, y]| y);
    let first = rows
        .into_iter()
        .min()
        .unwrap_or(0)
        .div_euclid(256)
        .max(clip.top as i64);
    let last = rows
        .into_iter()
        .max()
        .unwrap_or(0)
        .div_euclid(256)
        .min(clip.bottom as i64 - 1);
    let sides = [(0, 1), (1, 2), (2, 0)].map(|(i, j)| Side::new(at[i], at[j]));
    let shade = Shade::new(&corners, &at, area, texture);
    for row in first..=last {
        let y = row * 256 + 128;
        let mut columns = (clip.left as i64, clip.right as i64 - 1);
        sides.iter().for_each(|side| side.narrow(y, &mut columns));
        if columns.0 > columns.1 {
            continue;
        }
        let start = row as usize * canvas.width;
        let line = &mut canvas.pixels[start + columns.0 as usize..=start + columns.1 as usize];
        shade.fill(line, columns.0 as f32 + 0.5, row as f32 + 0.5, texture);
    }
}

/// Colour and place in the texture, as planes over the picture.
struct Shade {
    /// Red, green, blue, alpha, u, v (in texels) at the first corner.
    start: [f32; 6],
    by_x: [f32; 6],
    by_y: [f32; 6],
    origin: [f32; 2],
    /// One colour everywhere: most of what a window draws.
    flat: Option<[f32; 4]>,
}

impl Shade {
    fn new(corners: &[Vertex; 3], at: &[[i64; 2]; 3], area: i64, texture: &Texture) -> Self {
        let values = corners.each_ref().map(|corner| {
            let [r, g, b, a] = corner.color.to_array().map(f32::from);
            let u = corner.uv.x * texture.width as f32;
            let v = corner.uv.y * texture.height as f32;
            [r, g, b, a, u, v]
        });
        let side = |i: usize| at[i].map(|place| place as f32 / SUBPIXEL);
        let ([x0, y0], [x1, y1], [x2, y2]) = (side(0), side(1), side(2));
        let area = area as f32 / (SUBPIXEL * SUBPIXEL);
        let step = |i: usize| (values[1][i] - values[0][i], values[2][i] - values[0][i]);
        let mut shade = Self {
            start: values[0],
            by_x: std::array::from_fn(|i| {
                let (first, second) = step(i);
                (first * (y2 - y0) - second * (y1 - y0)) / area
            }),
            by_y: std::array::from_fn(|i| {
                let (first, second) = step(i);
                (second * (x1 - x0) - first * (x2 - x0)) / area
            }),
            origin: [x0, y0],
            flat: None,
        };
        if shade.by_x == [0.0; 6] && shade.by_y == [0.0; 6] {
            shade.flat = Some(texture.modulate(&values[0]));
        }
        shade
    }

    fn fill(&self, line: &mut [[u8; 4]], x: f32, y: f32, texture: &Texture) {
        if let Some(color) = self.flat {
            if color[3] >= 255.0 {
                line.fill(color.map(|channel| channel.round() as u8));
            } else {
                line.iter_mut().for_each(|pixel| blend(pixel, color));
            }
            return;
        }
        let (dx, dy) = (x - self.origin[0], y - self.origin[1]);
        let mut values = [0.0; 6];
        for (i, pixel) in line.iter_mut().enumerate() {
            for (k, value) in values.iter_mut().enumerate() {
                *value = self.start[k] + self.by_x[k] * (dx + i as f32) + self.by_y[k] * dy;
            }
            blend(pixel, texture.modulate(&values));
        }
    }
}

impl Texture {
    /// The vertex colour times the texel at (u, v), 0–255.
    fn modulate(&self, [r, g, b, a, u, v]: &[f32; 6]) -> [f32; 4] {
        let texel = self.sample(*u, *v);
        [r * texel[0], g * texel[1], b * texel[2], a * texel[3]]
    }

    /// Between the four nearest texels, 0–1; beyond the edge the edge's.
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let (u, v) = (u - 0.5, v - 0.5);
        let (left, top) = (u.floor(), v.floor());
        let (fx, fy) = (u - left, v - top);
        let texel = |dx: isize, dy: isize| {
            let x = (left as isize + dx).clamp(0, self.width as isize - 1) as usize;
            let y = (top as isize + dy).clamp(0, self.height as isize - 1) as usize;
            self.texels[y * self.width + x].to_array()
        };
        let nearest = texel(0, 0);
        if fx < 1e-4 && fy < 1e-4 {
            return nearest.map(|channel| f32::from(channel) / 255.0);
        }
        let (right, below, across) = (texel(1, 0), texel(0, 1), texel(1, 1));
        let mut mixed = [0.0; 4];
        for (i, channel) in mixed.iter_mut().enumerate() {
            let upper = f32::from(nearest[i]) * (1.0 - fx) + f32::from(right[i]) * fx;
            let lower = f32::from(below[i]) * (1.0 - fx) + f32::from(across[i]) * fx;
            *channel = (upper * (1.0 - fy) + lower * fy) / 255.0;
        }
        mixed
    }
}

/// Premultiplied source over.
fn blend(pixel: &mut [u8; 4], color: [f32; 4]) {
    let rest = 1.0 - color[3] / 255.0;
    for (channel, source) in pixel.iter_mut().zip(color) {
        *channel = (source + f32::from(*channel) * rest)
            .round()
            .clamp(0.0, 255.0) as u8;
    }
}
