//! *Everything*, as files for a folder that she picks.

use std::collections::BTreeMap;

use care_bridge::{ApiError, ExportEverything};
use care_plan::template::AttachmentKind;
use care_plan::{Answer, AnswerId};

use crate::everything;
use crate::host::Host;
use crate::session::{OpenSession, Sure};
use crate::use_case::backup::ExportFile;

/// A folder to be written where she picks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its name, which says nothing of her.
    pub name: String,
    /// The files in it.
    pub files: Vec<ExportFile>,
}

/// Everything that is open, with its history, readable by anyone.
///
/// # Errors
///
/// Says so when its history cannot be read.
pub(crate) fn everything(
    open: &mut OpenSession,
    host: &mut Host,
    _: ExportEverything,
    sure: Sure,
) -> Result<Export, ApiError> {
    let words = host.words()?;
    let now = host.now();
    let histories = open.histories(&mut host.context())?;
    let plan = open.plan();
    let earlier: Vec<_> = open.pregnancies().others().into_iter().map(|of| (of, open.plan_of(of))).collect();
    let plans = everything::Plans { of: open.pregnancy(), now: &plan, earlier: &earlier };
    let files = everything::files(sure, &plans, &histories, &words, now);
    let files = files.into_iter().map(|file| ExportFile { name: file.name.to_owned(), bytes: file.bytes });
    let all = std::iter::once(&plan).chain(earlier.iter().map(|(_, plan)| plan));
    let beside = |(id, answer): (&AnswerId, &Answer)| {
        let hash = answer.attachment()?;
        Some((AttachmentKind::file_name(AttachmentKind::beside(id), hash), hash))
    };
    let attached: BTreeMap<_, _> = all.flat_map(|plan| plan.answers.iter().filter_map(beside)).collect();
    let attached =
        attached.into_iter().filter_map(|(name, hash)| Some(ExportFile { name, bytes: open.attachment(hash)? }));
    let files = files.chain(attached);
    let day = care_locale::iso_date(now.at.0, now.offset_minutes);
    Ok(Export { name: format!("holdfast-everything-{day}"), files: files.collect() })
}
