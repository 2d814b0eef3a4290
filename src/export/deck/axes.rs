//! The axes of a native chart. An axis whose ticks Office can set where ours stand keeps its own labels; any other is
//! hidden, and the labels are drawn beside it.

use super::xml::{Ink, escaped, figure};
use crate::chart::scale::{round_step, ticks};
use crate::chart::{Axis, Palette, ScaleType, Stroke, TickFormat};
use crate::locale::{Language, Locale};

/// Ticks asked for on an axis of this many points.
fn target(length: f32, horizontal: bool) -> usize {
    ((length / if horizontal { 84.0 } else { 46.0 }) as usize).clamp(2, 7)
}

/// What axes are written in.
pub struct AxisStyle<'a> {
    /// Colours and lengths.
    pub ink: &'a Ink,
    /// Colours by name.
    pub palette: &'a Palette,
    /// Words and figures.
    pub locale: &'a Locale,
}

/// An axis of figures on its way into a chart.
pub struct ValueAxis<'a> {
    /// As the panel has it.
    pub axis: &'a Axis,
    /// Its length in points.
    pub length: f32,
    /// Whether it runs from left to right.
    pub horizontal: bool,
}

impl ValueAxis<'_> {
    /// The step of its ticks, where Office sets them as we do: from the start of the axis on.
    pub fn step(&self) -> Option<f64> {
        let (low, high) = self.axis.home;
        let labelled = matches!(
            self.axis.format,
            TickFormat::Percent | TickFormat::Number | TickFormat::Money(_) | TickFormat::Ratio
        );
        if !labelled || low >= high {
            return None;
        }
        let whole = |value: f64| (value - value.round()).abs() < 1e-9;
        match self.axis.scale {
            ScaleType::Linear => {
                let step = round_step(high - low, target(self.length, self.horizontal));
                (step.is_finite() && step > 0.0 && whole(low / step)).then_some(step)
            }
            ScaleType::Log10 | ScaleType::Log10Reversed => {
                (whole(low) && high - low >= 1.0).then_some(10.0)
            }
            ScaleType::SymLog { .. } => None,
        }
    }

    /// The values at its ends; plot coordinates where Office has no such scale.
    fn ends(&self) -> (f64, f64) {
        let (a, b) = (self.value(self.axis.home.0), self.value(self.axis.home.1));
        (a.min(b), a.max(b))
    }

    /// What stands in the workbook for a plot coordinate.
    pub fn value(&self, plot: f64) -> f64 {
        match self.axis.scale {
            ScaleType::SymLog { .. } => plot,
            scale => clean(scale.value(plot)),
        }
    }

    /// The element; `crossing` is the other axis, which this one meets at its `meets` end (`min`, `max`).
    pub fn xml(
        &self,
        id: u32,
        crossing: u32,
        meets: &str,
        between: &str,
        style: &AxisStyle<'_>,
    ) -> String {
        let (low, high) = self.ends();
        let reversed =
            (self.axis.home.0 > self.axis.home.1) != (self.axis.scale == ScaleType::Log10Reversed);
        let base = match self.axis.scale {
            ScaleType::Log10 | ScaleType::Log10Reversed => "<c:logBase val=\"10\"/>",
            _ => "",
        };
        let step = self.step();
        let unit = match (step, self.axis.scale) {
            (Some(step), ScaleType::Linear) => {
                format!("<c:majorUnit val=\"{}\"/>", figure(clean(step)))
            }
            _ => String::new(),
        };
        let grid = if self.axis.grid && step.is_some() {
            format!(
                "<c:majorGridlines><c:spPr>{}</c:spPr></c:majorGridlines>",
                style.ink.line(Some(line(style.palette.grid)))
            )
        } else {
            String::new()
        };
        let code = self.number_format(style.locale);
        format!(
            "<c:valAx><c:axId val=\"{id}\"/><c:scaling>{base}<c:orientation val=\"{}\"/><c:max val=\"{}\"/><c:min val=\"{}\"/></c:scaling>\
             <c:delete val=\"{}\"/><c:axPos val=\"{}\"/>{grid}<c:numFmt formatCode=\"{}\" sourceLinked=\"0\"/>\
             <c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>\
             <c:spPr>{}</c:spPr>{}<c:crossAx val=\"{crossing}\"/><c:crosses val=\"{meets}\"/><c:crossBetween val=\"{between}\"/>{unit}</c:valAx>",
            if reversed { "maxMin" } else { "minMax" },
            figure(high),
            figure(low),
            u8::from(step.is_none()),
            if self.horizontal { "b" } else { "l" },
            escaped(&code),
            style.ink.line(None),
            tick_text(style),
        )
    }

    /// How its figures are written; the unit stands at the last tick alone.
    fn number_format(&self, locale: &Locale) -> String {
        let (low, high) = self.ends();
        let places = ticks(
            self.axis,
            self.axis.home,
            target(self.length, self.horizontal),
            locale,
        );
        let last = places.last().map_or(high, |tick| self.value(tick.at));
        let step = self.step().filter(|_| self.axis.scale == ScaleType::Linear);
        let decimals = |unit: f64| decimals_of(step.map_or(1.0, |step| step / unit));
        match &self.axis.format {
            TickFormat::Percent => {
                let body = format!("0{}", fraction(decimals(0.01)));
                match locale.language() {
                    Language::Ru => format!("{body}\u{a0}%"),
                    _ => format!("{body}%"),
                }
            }
            TickFormat::Ratio => "General\"×\"".to_owned(),
            TickFormat::Number | TickFormat::Money(_) if self.axis.scale != ScaleType::Linear => {
                decade_format(locale)
            }
            TickFormat::Money(currency) => {
                let sign: String = (locale.currency_sign(currency).chars())
                    .filter(|sign| !matches!(sign, '"' | '\\'))
                    .collect();
                let plain = short_format(low, high, decimals, locale);
                let before = matches!(
                    locale.language(),
                    Language::En | Language::Zh | Language::Nl
                );
                if sign.is_empty() {
                    plain
                } else if before {
                    format!("[>={}]\"{sign}\"{plain};{plain}", figure(last))
                } else {
                    format!("[>={}]{plain}\"\u{a0}{sign}\";{plain}", figure(last))
                }
            }
            _ => short_format(low, high, decimals, locale),
        }
    }
}

/// Thousands, millions, … in the language's words, where those go by powers of a thousand.
fn short_format(low: f64, high: f64, decimals: impl Fn(f64) -> usize, locale: &Locale) -> String {
    let most = low.abs().max(high.abs());
    for (power, commas) in [(1e9, ",,,"), (1e6, ",,"), (1e3, ",")] {
        // A few of a unit only where its steps are short: "1.5 mln", but "1,250 k".
        if most < power || most < 10.0 * power && decimals(power) > 1 {
            continue;
        }
        if let Some(word) = short_word(power, locale) {
            return format!("#,##0{}{commas}\"{word}\"", fraction(decimals(power)));
        }
        break;
    }
    format!("#,##0{}", fraction(decimals(1.0)))
}

/// The short name of a power of a thousand, where the language has one.
fn short_word(power: f64, locale: &Locale) -> Option<String> {
    let text = locale.number_short(power).replace('"', "");
    let word = text.strip_prefix('1')?;
    let figure = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
    (!word.is_empty() && !word.starts_with(figure)).then(|| word.to_owned())
}

/// Figures of a logarithmic axis: each by its own size.
fn decade_format(locale: &Locale) -> String {
    match (short_word(1e6, locale), short_word(1e3, locale)) {
        (Some(million), Some(thousand)) => {
            format!("[>=1000000]#,##0,,\"{million}\";[>=1000]#,##0,\"{thousand}\";General")
        }
        _ => "[>=1]#,##0;General".to_owned(),
    }
}

fn fraction(decimals: usize) -> String {
    if decimals == 0 {
        String::new()
    } else {
        format!(".{}", "0".repeat(decimals))
    }
}

fn decimals_of(step: f64) -> usize {
    (0..9)
        .find(|&digits| {
            let scaled = step * 10f64.powi(digits);
            (scaled - scaled.round()).abs() < 1e-6 * scaled.max(1.0) && scaled.round() >= 1.0
        })
        .unwrap_or(0) as usize
}

/// An axis of names.
pub struct NameAxis<'a> {
    /// The panel's axis; its labels are Office's own where its ticks are names.
    pub axis: &'a Axis,
    /// Whether it runs from left to right.
    pub horizontal: bool,
}

impl NameAxis<'_> {
    /// Whether its names stand beside it.
    pub fn is_labelled(&self) -> bool {
        matches!(self.axis.format, TickFormat::Names(_))
    }

    /// The element; see [`ValueAxis::xml`].
    pub fn xml(&self, id: u32, crossing: u32, style: &AxisStyle<'_>) -> String {
        let reversed = self.axis.home.0 > self.axis.home.1;
        format!(
            "<c:catAx><c:axId val=\"{id}\"/><c:scaling><c:orientation val=\"{}\"/></c:scaling><c:delete val=\"0\"/>\
             <c:axPos val=\"{}\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>\
             <c:minorTickMark val=\"none\"/><c:tickLblPos val=\"{}\"/><c:spPr>{}</c:spPr>{}<c:crossAx val=\"{crossing}\"/>\
             <c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"50\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>",
            if reversed { "maxMin" } else { "minMax" },
            if self.horizontal { "b" } else { "l" },
            if self.is_labelled() { "low" } else { "none" },
            style.ink.line(Some(line(style.palette.text_faint))),
            tick_text(style),
        )
    }
}

fn line(color: crate::chart::Color) -> Stroke {
    Stroke {
        width: 1.0,
        color,
        dash: None,
    }
}

/// The type of tick labels.
fn tick_text(style: &AxisStyle<'_>) -> String {
    format!(
        "<c:txPr><a:bodyPr rot=\"0\" vert=\"horz\"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"{}\" b=\"0\">{}</a:defRPr></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>",
        style.ink.type_size(12.0),
        style.ink.fill(Some(style.palette.text_soft))
    )
}

/// Without the noise of the last bits: 0.30000000000000004 is 0.3.
pub fn clean(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return if value == 0.0 { 0.0 } else { value };
    }
    format!("{value:.12e}").parse().unwrap_or(value)
}
