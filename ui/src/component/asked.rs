//! Something that the shell was asked for, and what stands in its place until it is there.

use care_bridge::ApiError;
use leptos::prelude::*;

use super::Trouble;
use crate::i18n::use_i18n;

/// Something that the shell was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asked<T> {
    /// It has not come yet.
    Waiting,
    /// Here it is.
    Here(T),
    /// It could not be made.
    Refused(ApiError),
}

impl<T> From<Result<T, ApiError>> for Asked<T> {
    fn from(reply: Result<T, ApiError>) -> Self {
        match reply {
            Ok(view) => Self::Here(view),
            Err(error) => Self::Refused(error),
        }
    }
}

/// What `here` makes of it, once it has come; before, that it takes a moment; or why it could not be made.
pub(crate) fn once_here<T, V>(
    asked: RwSignal<Asked<T>>,
    here: impl Fn(T) -> V + Send + 'static,
) -> impl Fn() -> AnyView + Send + 'static
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    once_here_or(asked, || view! { <Trouble error=ApiError::NothingToShow/> }, here)
}

/// The same, with `nothing` in its place where there is nothing to show, which is no trouble.
pub(crate) fn once_here_or<T, V, N>(
    asked: RwSignal<Asked<T>>,
    nothing: impl Fn() -> N + Send + 'static,
    here: impl Fn(T) -> V + Send + 'static,
) -> impl Fn() -> AnyView + Send + 'static
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
    N: IntoView + 'static,
{
    let i18n = use_i18n();
    move || match asked.get() {
        Asked::Waiting => view! { <p class="hint" data-testid="waiting">{i18n.text("ui-one-moment")}</p> }.into_any(),
        Asked::Refused(ApiError::NothingToShow) => nothing().into_any(),
        Asked::Refused(error) => view! { <Trouble error/> }.into_any(),
        Asked::Here(it) => here(it).into_any(),
    }
}
