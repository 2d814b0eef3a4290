//! What others make of an answer once and read again and again.

use std::any::Any;
use std::sync::{Arc, OnceLock};

/// A place beside an answer for one thing that is made from it alone: the columns of its table, the places of its points.
/// A picture that is drawn anew while a limit moves finds it there. Clones share it; it goes with the answer.
#[derive(Clone, Default)]
pub struct Derived(Arc<OnceLock<Arc<dyn Any + Send + Sync>>>);

impl Derived {
    /// What was kept; made now where nothing was, and each time where something of another type was.
    pub fn get<T: Any + Send + Sync>(&self, make: impl Fn() -> T) -> Arc<T> {
        let kept = self.0.get_or_init(|| Arc::new(make())).clone();
        kept.downcast().unwrap_or_else(|_| Arc::new(make()))
    }
}

impl std::fmt::Debug for Derived {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.get().is_some() {
            "Derived(kept)"
        } else {
            "Derived(none)"
        })
    }
}
