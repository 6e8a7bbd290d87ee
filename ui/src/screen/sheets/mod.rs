//! Copies for one purpose, what is asked before an appointment, and what people often put in a plan.

mod before;
mod listened;
mod moving;
mod often;

pub(crate) use before::BeforeAppointment;
pub(crate) use listened::Listened;
pub(crate) use moving::Moving;
pub(crate) use often::OftenScreen;
