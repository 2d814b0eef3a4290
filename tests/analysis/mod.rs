//! The methods against published figures, oracles and properties.

mod behaviour;
mod breakdown;
pub mod build;
mod classes;
mod comparison;
mod concentration;
mod decisions;
mod flows;
mod ledgers;
mod matrices;
mod name_matching;
mod oracles;
mod parameters;
mod playbook;
mod properties;
mod purchasing;
mod relationship;
mod rhythm;
mod segments;
mod trails;
mod value;
mod whitespace;
