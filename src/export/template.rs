//! Blank workbooks to fill in: headers and guidance in the user's language, a drop-down list for every scale.

use rust_xlsxwriter::{
    Color as Ink, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format,
    FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::{ExportError, safe_sheet_name};
use crate::chart::{Color, Palette};
use crate::locale::Locale;
use crate::model::{ColumnType, Field, Kind};

/// Rows that have drop-down lists.
const ROWS: u32 = 2_000;
/// Products a blank whitespace sheet offers.
const PRODUCTS: u32 = 8;

#[rustfmt::skip]
const LEDGER: &[Field] = &[
    Field::Date, Field::Invoice, Field::Customer, Field::Product, Field::Category, Field::Quantity, Field::UnitPrice,
    Field::Amount, Field::Cost, Field::Country, Field::Segment, Field::SalesPerson, Field::Currency,
];
#[rustfmt::skip]
const CUSTOMERS: &[Field] = &[
    Field::Customer, Field::Business, Field::Contact, Field::OurContact, Field::Country, Field::Region, Field::City,
    Field::Segment, Field::SalesPerson, Field::Branch, Field::RelationshipType, Field::ServiceNeeds,
    Field::DecisionCriteria, Field::ShareOfPurchases, Field::Profitability, Field::UpsellPotential, Field::Cooperation,
    Field::Outlook, Field::RdCooperation, Field::Learning, Field::Billing, Field::BillingChange, Field::Projection,
    Field::Margin, Field::CostToServe, Field::CashFlow, Field::Satisfaction, Field::Complaints, Field::Loyalty,
    Field::PotentialSpend, Field::Probability, Field::Risk, Field::Status, Field::Certification, Field::RecurringRevenue,
];
#[rustfmt::skip]
const SUPPLIERS: &[Field] = &[
    Field::Supplier, Field::Category, Field::Spend, Field::SupplierTurnover, Field::OurShareOfSales, Field::ValueToday,
    Field::ValueFuture, Field::Alignment, Field::Loyalty, Field::Objectivity, Field::ExclusiveOffers,
    Field::DiscretionaryFunding, Field::Talent, Field::Insight, Field::Tools, Field::Ideas, Field::Brands, Field::Values,
    Field::Growth, Field::Contribution, Field::ServiceLevel, Field::ImportanceToCategory, Field::CategoryExpertise,
    Field::Partnership, Field::Attractiveness, Field::SupplyRiskFuture, Field::ProfitImpactFuture, Field::Alternatives, Field::SwitchingCost, Field::LeadTime, Field::GeographicRisk,
    Field::FinancialRisk, Field::SoleSource, Field::EffectOnCost, Field::EffectOnQuality, Field::EffectOnSales,
    Field::Quality, Field::Delivery, Field::Price, Field::Objectives, Field::Expectations, Field::Roles,
    Field::Communication,
];
#[rustfmt::skip]
const PRODUCT_FIELDS: &[Field] = &[
    Field::Product, Field::Line, Field::Revenue, Field::PreviousRevenue, Field::Growth, Field::MarketGrowth,
    Field::MarketShare, Field::RivalShare, Field::RelativeShare, Field::Margin, Field::CashIn, Field::CashOut,
    Field::LifeCycle, Field::CompetitivePosition, Field::Attractiveness, Field::Strength, Field::Decision,
];

/// The columns a blank workbook of this kind offers.
pub fn template_fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Ledger => LEDGER,
        Kind::Customers => CUSTOMERS,
        Kind::Suppliers => SUPPLIERS,
        Kind::Products => PRODUCT_FIELDS,
        Kind::Whitespace => &[Field::Customer],
    }
}

/// A blank workbook: the sheet to fill in, with its header frozen, and a sheet that explains each column.
///
/// # Errors
/// [`ExportError::Writer`] where the workbook cannot be written, which no known input causes.
pub fn template(kind: Kind, locale: &Locale) -> Result<Vec<u8>, ExportError> {
    write(kind, locale).map_err(|error| ExportError::Writer(error.to_string()))
}

fn write(kind: Kind, locale: &Locale) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    sheet.set_name(safe_sheet_name(
        &locale.text(&format!("kind-{}", kind.id())),
        kind.id(),
    ))?;
    data_sheet(sheet, kind, locale)?;
    let sheet = workbook.add_worksheet();
    sheet.set_name(safe_sheet_name(&locale.text("template-guide"), "2"))?;
    guide_sheet(sheet, kind, locale)?;
    workbook.save_to_buffer()
}

fn ink(color: Color) -> Ink {
    Ink::RGB(u32::from(color.0) << 16 | u32::from(color.1) << 8 | u32::from(color.2))
}

fn head() -> Format {
    let palette = Palette::light();
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_font_color(ink(palette.text))
        .set_background_color(ink(palette.panel))
}

fn data_sheet(sheet: &mut Worksheet, kind: Kind, locale: &Locale) -> Result<(), XlsxError> {
    let head = head();
    sheet.set_row_height(0, 36)?;
    sheet.set_freeze_panes(1, 1)?;
    for (at, &field) in template_fields(kind).iter().enumerate() {
        let at = at as u16;
        let header = header(locale, field);
        sheet.write_with_format(0, at, &header, &head)?;
        sheet.set_column_width(at, width(field, &header))?;
        sheet.set_column_format(at, &cell_format(field))?;
        let words = list(locale, field);
        if !words.is_empty() {
            let validation = DataValidation::new()
                .allow_list_strings(&words)?
                .set_error_style(DataValidationErrorStyle::Information)
                .set_error_title(shortened(&header, 32))?
                .set_error_message(locale.text("template-not-in-list"))?;
            sheet.add_data_validation(1, at, ROWS, at, &validation)?;
        }
    }
    if kind == Kind::Whitespace {
        for number in 1..=PRODUCTS {
            let name = locale.text_with("template-product", &[("n", number.into())]);
            sheet.write_with_format(0, number as u16, name, &head)?;
            sheet.set_column_width(number as u16, 14)?;
        }
    }
    Ok(())
}

fn guide_sheet(sheet: &mut Worksheet, kind: Kind, locale: &Locale) -> Result<(), XlsxError> {
    let (head, bold) = (head(), Format::new().set_bold());
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_column_width(0, 36)?;
    sheet.set_column_width(1, 52)?;
    sheet.set_column_width(2, 52)?;
    sheet.write_with_format(0, 0, locale.text(&format!("kind-{}", kind.id())), &bold)?;
    sheet.write(1, 0, locale.text(&format!("template-intro-{}", kind.id())))?;
    sheet.write(2, 0, locale.text("template-blank"))?;
    sheet.write(3, 0, locale.text("template-columns"))?;
    let titles = [
        "template-guide-column",
        "template-guide-enter",
        "template-guide-values",
    ];
    for (at, title) in titles.into_iter().enumerate() {
        sheet.write_with_format(5, at as u16, locale.text(title), &head)?;
    }
    for (at, &field) in template_fields(kind).iter().enumerate() {
        let row = 6 + at as u32;
        sheet.write_with_format(row, 0, header(locale, field), &wrapped)?;
        let mut enter = locale.text(&format!("template-enter-{}", type_id(field)));
        if is_needed(kind, field) {
            enter = locale.text_with("template-needed", &[("rest", enter.into())]);
        }
        sheet.write_with_format(row, 1, enter, &wrapped)?;
        sheet.write_with_format(row, 2, list(locale, field).join(" · "), &wrapped)?;
    }
    if kind == Kind::Whitespace {
        let name = locale.text_with("template-product", &[("n", 1u32.into())]);
        sheet.write_with_format(7, 0, format!("{name} …"), &wrapped)?;
        sheet.write_with_format(7, 1, locale.text("template-enter-whitespace"), &wrapped)?;
    }
    Ok(())
}

fn header(locale: &Locale, field: Field) -> String {
    locale.text(&format!("field-{}", field.id()))
}

/// The words of a drop-down list, low to high; empty where anything may be entered.
fn list(locale: &Locale, field: Field) -> Vec<String> {
    match field {
        Field::Status => ["active", "inactive", "prospect"]
            .map(|id| locale.text(&format!("sample-status-{id}")))
            .to_vec(),
        _ => field
            .scale_steps()
            .iter()
            .map(|step| locale.text(&format!("scale-{}-{step}", field.id())))
            .collect(),
    }
}

fn type_id(field: Field) -> &'static str {
    match field.column_type() {
        ColumnType::Text => "text",
        ColumnType::Number => "number",
        ColumnType::Percent => "percent",
        ColumnType::Date => "date",
        ColumnType::Scale => "scale",
        ColumnType::Choices => "choices",
    }
}

/// Without these the sheet says nothing.
fn is_needed(kind: Kind, field: Field) -> bool {
    field == kind.key_field()
        || (kind == Kind::Ledger && matches!(field, Field::Date | Field::Amount))
}

fn cell_format(field: Field) -> Format {
    match field.column_type() {
        ColumnType::Date => Format::new().set_num_format("yyyy-mm-dd"),
        ColumnType::Percent => Format::new().set_num_format("0.0%"),
        ColumnType::Number => Format::new().set_num_format("#,##0.##"),
        _ => Format::new(),
    }
}

fn width(field: Field, header: &str) -> f64 {
    let least = match field {
        Field::Customer | Field::Supplier | Field::Product => 30.0,
        _ => 12.0,
    };
    // A Chinese character is as wide as two Latin ones; two lines share a header.
    let wide: usize = header
        .chars()
        .map(|c| 1 + usize::from(c >= '\u{2e80}'))
        .sum();
    (wide as f64 * 0.7 + 2.0).clamp(least, 30.0)
}

fn shortened(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
