//! What a column can mean: the roles, criteria and measures that Folioscope knows.

use super::ColumnType;

macro_rules! fields {
    ($($variant:ident $id:literal $kind:ident;)*) => {
        /// The meaning of a column.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each variant is its id in words; the language files carry the names")]
        pub enum Field { $($variant),* }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name used in mappings, JSON, text keys (`field-<id>`) and saved projects.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }

            /// What such a column usually holds. A scale may always be given as figures instead.
            pub fn column_type(self) -> ColumnType {
                match self { $(Self::$variant => ColumnType::$kind),* }
            }
        }
    };
}

fields! {
    // Roles of a sales ledger; several serve the evaluation sheets too.
    Date "date" Date;
    Invoice "invoice" Text;
    Customer "customer" Text;
    Supplier "supplier" Text;
    Product "product" Text;
    CustomerId "customer_id" Text;
    SupplierId "supplier_id" Text;
    ProductId "product_id" Text;
    Category "category" Text;
    Quantity "quantity" Number;
    UnitPrice "unit_price" Number;
    Discount "discount" Percent;
    Amount "amount" Number;
    Cost "cost" Number;
    Margin "margin" Number;
    Currency "currency" Text;
    // Customers.
    Business "business" Text;
    Contact "contact" Text;
    OurContact "our_contact" Text;
    Country "country" Text;
    Region "region" Text;
    City "city" Text;
    Segment "segment" Text;
    SalesPerson "sales_person" Text;
    Branch "branch" Text;
    RelationshipType "relationship_type" Scale;
    ServiceNeeds "service_needs" Scale;
    DecisionCriteria "decision_criteria" Choices;
    ShareOfPurchases "share_of_purchases" Scale;
    Profitability "profitability" Scale;
    UpsellPotential "upsell_potential" Scale;
    Cooperation "cooperation" Scale;
    Outlook "outlook" Scale;
    RdCooperation "rd_cooperation" Scale;
    Learning "learning" Scale;
    Billing "billing" Number;
    BillingPart "billing_part" Number;
    BillingChange "billing_change" Percent;
    Projection "projection" Number;
    CostToServe "cost_to_serve" Number;
    CashFlow "cash_flow" Number;
    Satisfaction "satisfaction" Number;
    Complaints "complaints" Number;
    Loyalty "loyalty" Number;
    PotentialSpend "potential_spend" Number;
    Probability "probability" Percent;
    Risk "risk" Scale;
    Status "status" Text;
    Certification "certification" Scale;
    RecurringRevenue "recurring_revenue" Number;
    // Suppliers.
    Spend "spend" Number;
    SupplierTurnover "supplier_turnover" Number;
    OurShareOfSales "our_share_of_sales" Percent;
    ValueToday "value_today" Scale;
    ValueFuture "value_future" Scale;
    Alignment "alignment" Scale;
    Objectivity "objectivity" Scale;
    ExclusiveOffers "exclusive_offers" Scale;
    DiscretionaryFunding "discretionary_funding" Scale;
    Talent "talent" Scale;
    Insight "insight" Scale;
    Tools "tools" Scale;
    Ideas "ideas" Scale;
    Brands "brands" Scale;
    Values "values" Scale;
    Growth "growth" Percent;
    Contribution "contribution" Scale;
    ServiceLevel "service_level" Scale;
    ImportanceToCategory "importance_to_category" Scale;
    CategoryExpertise "category_expertise" Scale;
    Partnership "partnership" Scale;
    SupplyRisk "supply_risk" Scale;
    ProfitImpact "profit_impact" Scale;
    SupplyRiskFuture "supply_risk_future" Scale;
    ProfitImpactFuture "profit_impact_future" Scale;
    Alternatives "alternatives" Number;
    SwitchingCost "switching_cost" Scale;
    LeadTime "lead_time" Number;
    GeographicRisk "geographic_risk" Scale;
    FinancialRisk "financial_risk" Scale;
    SoleSource "sole_source" Scale;
    EffectOnCost "effect_on_cost" Scale;
    EffectOnQuality "effect_on_quality" Scale;
    EffectOnSales "effect_on_sales" Scale;
    Quality "quality" Scale;
    Delivery "delivery" Scale;
    Price "price" Scale;
    Objectives "objectives" Text;
    Expectations "expectations" Text;
    Roles "roles" Text;
    Communication "communication" Text;
    // Products.
    Line "line" Text;
    Revenue "revenue" Number;
    PreviousRevenue "previous_revenue" Number;
    MarketGrowth "market_growth" Percent;
    MarketShare "market_share" Percent;
    RivalShare "rival_share" Percent;
    RelativeShare "relative_share" Number;
    CashIn "cash_in" Number;
    CashOut "cash_out" Number;
    LifeCycle "life_cycle" Scale;
    CompetitivePosition "competitive_position" Scale;
    Attractiveness "attractiveness" Scale;
    Strength "strength" Scale;
    Decision "decision" Scale;
}

const LOW_HIGH: &[&str] = &["low", "medium", "high"];

impl Field {
    /// The field of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.id() == id)
    }

    /// Whether several columns of a table may mean it; each is then told apart by its header.
    pub fn repeats(self) -> bool {
        self == Self::BillingPart
    }

    /// Ids of the steps of its scale, low to high (text keys `scale-<field>-<step>`); empty where it has none.
    pub fn scale_steps(self) -> &'static [&'static str] {
        if self.column_type() != ColumnType::Scale {
            return &[];
        }
        match self {
            Self::RelationshipType => &["at-risk", "occasional", "recurring", "partnership"],
            Self::ServiceNeeds => &["basic", "specialised", "total"],
            Self::ShareOfPurchases => &["small", "medium", "large"],
            Self::UpsellPotential => &["none", "low", "moderate", "high"],
            Self::Cooperation => &["challenging", "average", "easy"],
            Self::Outlook => &["failing", "stable", "growing"],
            Self::RdCooperation => &["none", "emerging", "ongoing"],
            Self::Certification => &["none", "in-progress", "approved", "expired"],
            Self::SoleSource => &["no", "yes"],
            Self::LifeCycle => &["embryonic", "growth", "mature", "aging"],
            Self::CompetitivePosition => &["weak", "tenable", "favourable", "strong", "dominant"],
            Self::Decision => &["stop", "sell", "plan"],
            _ => LOW_HIGH,
        }
    }

    /// Whether a high step is bad news, so that a composite of "how good" would turn it round.
    pub fn high_is_bad(self) -> bool {
        matches!(
            self,
            Self::Risk
                | Self::SupplyRisk
                | Self::SupplyRiskFuture
                | Self::SwitchingCost
                | Self::GeographicRisk
                | Self::FinancialRisk
                | Self::SoleSource
                | Self::LeadTime
                | Self::Complaints
                | Self::CostToServe
        )
    }

    /// Whether its figures are money.
    pub fn is_money(self) -> bool {
        matches!(
            self,
            Self::Amount
                | Self::Cost
                | Self::Margin
                | Self::UnitPrice
                | Self::Billing
                | Self::BillingPart
                | Self::Projection
                | Self::CostToServe
                | Self::CashFlow
                | Self::PotentialSpend
                | Self::RecurringRevenue
                | Self::Spend
                | Self::SupplierTurnover
                | Self::DiscretionaryFunding
                | Self::Revenue
                | Self::PreviousRevenue
                | Self::CashIn
                | Self::CashOut
        )
    }
}
