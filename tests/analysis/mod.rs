//! The methods against published figures, oracles and properties.

mod build;
mod concentration;
