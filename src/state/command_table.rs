//! Every command that has a name, once: menus, palette, buttons and shortcuts read this table.
