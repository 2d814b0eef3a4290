//! Languages: texts, plurals, figures, money and dates. A leaf: it knows nothing of the rest of the program.
