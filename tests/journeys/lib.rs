//! Journeys stand in `quiet/`, over the use cases, and in `window/`, through the real window.
