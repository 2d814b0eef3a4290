//! Ways to draw the window, best first. A way that does not work here is found out before the program is made, so that
//! the next one can be tried.
//!
//! - Windows: Direct3D 12, which draws without a graphics card too (remote desktops, virtual machines), then OpenGL.
//! - Elsewhere: OpenGL, then OpenGL without the graphics card, where the driver is the fault.

use eframe::NativeOptions;

/// A way to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Direct3D 12.
    #[cfg(windows)]
    Direct3D,
    /// OpenGL.
    OpenGl,
}

/// What to try, in order.
#[cfg(windows)]
pub(super) const WAYS: &[Way] = &[Way::Direct3D, Way::OpenGl];
/// What to try, in order.
#[cfg(not(windows))]
pub(super) const WAYS: &[Way] = &[Way::OpenGl];

impl Way {
    /// Has the window drawn this way.
    pub fn choose(self, options: &mut NativeOptions) {
        match self {
            #[cfg(windows)]
            Self::Direct3D => {
                options.renderer = eframe::Renderer::Wgpu;
                let setup = eframe::egui_wgpu::WgpuSetupCreateNew {
                    power_preference: eframe::wgpu::PowerPreference::LowPower,
                    ..eframe::egui_wgpu::WgpuSetupCreateNew::without_display_handle()
                };
                options.wgpu_options.wgpu_setup = setup.into();
            }
            Self::OpenGl => options.renderer = eframe::Renderer::Glow,
        }
    }
}

/// Whether the processor draws, not a graphics card.
#[cfg(windows)]
pub(super) fn draws_by_processor(context: &eframe::CreationContext<'_>) -> bool {
    context
        .wgpu_render_state
        .as_ref()
        .is_some_and(|state| state.adapter.get_info().device_type == eframe::wgpu::DeviceType::Cpu)
}

/// Whether the processor draws, not a graphics card: not told here.
#[cfg(not(windows))]
pub(super) fn draws_by_processor(_context: &eframe::CreationContext<'_>) -> bool {
    false
}

/// Starts the program anew, drawing without the graphics card, where that was not tried yet. Comes back where it was, or
/// where it cannot be.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn start_again_without_card() {
    /// Mesa's switch.
    const SOFTWARE: &str = "LIBGL_ALWAYS_SOFTWARE";
    if std::env::var_os(SOFTWARE).is_none() {
        crate::guard::start_again(SOFTWARE, "1");
    }
}
