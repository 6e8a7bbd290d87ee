//! Line drawings of one hand, one weight, in the colour of the words beside them.

use leptos::prelude::*;

/// What a drawing shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Picture {
    Back,
    Onward,
    Home,
    Call,
    Notebook,
    Settings,
    Lock,
    Undo,
    Search,
    Add,
    Close,
    Done,
    Eye,
    Read,
    Idea,
    Talk,
    Code,
    Key,
    Copy,
    Print,
    Hide,
    More,
    Again,
    Delete,
    Fingerprint,
    Voice,
    Play,
}

impl Picture {
    /// The strokes, on a square of 24.
    const fn strokes(self) -> &'static str {
        match self {
            Self::Back => "M15 5l-7 7 7 7",
            Self::Onward => "M9 5l7 7-7 7",
            Self::Code => {
                "M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM13.5 13.5h2v2M19.5 13.5v2.5h-3v3.5M19.5 19.5v-1"
            }
            Self::Home => "M4 11.5l8-7 8 7M6.5 9.7v9.8h11V9.7M10 19.5V14h4v5.5",
            Self::Call => {
                "M6.4 4.5h3l1.6 4.1-2.1 1.5a11.5 11.5 0 0 0 5 5l1.5-2.1 4.1 1.6v3a2 2 0 0 1-2.1 2A14.6 14.6 0 0 1 4.4 6.6a2 2 0 0 1 2-2.1z"
            }
            Self::Notebook => "M7 3.8h11.5v16.4H7a2 2 0 0 1-2-2V5.8a2 2 0 0 1 2-2zM9 3.8v16.4M12 8.5h3.5M12 12h3.5",
            Self::Settings => {
                "M4 7.5h8M17 7.5h3M4 16.5h3M12 16.5h8M14.5 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9.5 14a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z"
            }
            Self::Lock => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2",
            Self::Undo => "M8.5 5L4.5 9l4 4M4.5 9H14a5 5 0 0 1 0 10H9",
            Self::Search => "M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5",
            Self::Add => "M12 5v14M5 12h14",
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Done => "M5 12.5l5 5L19.5 7",
            Self::Eye => {
                "M2.5 12c2.5-4.3 5.8-6.5 9.5-6.5s7 2.2 9.5 6.5c-2.5 4.3-5.8 6.5-9.5 6.5S5 16.3 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z"
            }
            Self::Read => "M6 3.8h8.5l4 4v12.4H6zM14 4v4.3h4.3M9 12h6.5M9 15.5h6.5",
            Self::Idea => {
                "M9.5 17.5h5M10.5 20.5h3M12 3.5a6 6 0 0 0-3.4 10.9c.6.5.9 1.2.9 2v1.1h5v-1.1c0-.8.3-1.5.9-2A6 6 0 0 0 12 3.5z"
            }
            Self::Key => "M8 11a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10.9 12.1L19.5 3.5M16 7l3 3M13.5 9.5l2 2",
            Self::Copy => "M8.5 8.5h11v12h-11zM15.5 8.5v-5h-11v12h4",
            Self::Print => "M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z",
            Self::Hide => {
                "M4 4l16 16M9.5 6c.8-.3 1.6-.5 2.5-.5 3.7 0 7 2.2 9.5 6.5-.9 1.6-1.9 2.9-3 3.9M6.5 8A15 15 0 0 0 2.5 12c2.5 4.3 5.8 6.5 9.5 6.5 1.3 0 2.5-.3 3.7-.8M9.9 9.9a3 3 0 0 0 4.2 4.2"
            }
            Self::More => "M5 12h.01M12 12h.01M19 12h.01",
            Self::Again => "M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 3.5v4.5H15",
            Self::Delete => "M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5l1 14h9l1-14M10.5 10.5v6M13.5 10.5v6",
            Self::Fingerprint => "M5 15v-3a7 7 0 0 1 14 0v3.5M8.2 18.5V12a3.8 3.8 0 0 1 7.6 0v7M12 12v8",
            Self::Voice => {
                "M12 3.5a2.8 2.8 0 0 0-2.8 2.8v5a2.8 2.8 0 0 0 5.6 0v-5A2.8 2.8 0 0 0 12 3.5zM6 11.3a6 6 0 0 0 12 0M12 17.3v3.2M9 20.5h6"
            }
            Self::Play => "M8 5.5l10.5 6.5L8 18.5z",
            Self::Talk => "M4.5 5.5h15v11h-8l-4 3.5v-3.5h-3z",
        }
    }

    /// Whether it points along the line of reading, and so turns with it.
    const fn turns(self) -> bool {
        matches!(self, Self::Back | Self::Onward | Self::Undo)
    }
}

/// A drawing beside words. Screen readers pass it over.
#[component]
pub(crate) fn Icon(picture: Picture) -> impl IntoView {
    let class = if picture.turns() { "icon icon--turns" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d=picture.strokes()></path>
        </svg>
    }
}
