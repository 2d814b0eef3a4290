//! The methods against published figures, oracles and properties.

mod build;
mod concentration;
mod ledgers;
mod matrices;
