//! The summary as codes that any camera reads, on paper at least 46 millimetres wide: 0.4 millimetres to a module
//! of version 22. Paper takes the densest that any camera reads, so that there are few.

use care_export::{Dates, Reading, SUMMARY_LIMIT_BYTES, SummaryForm, summary_cards};
use care_share::{QrSymbol, qr};
use typst::foundations::{Bytes, Dict, IntoValue};

use crate::PaperError;
use crate::text::dict;

/// Light modules on each side (ISO/IEC 18004).
const QUIET: usize = 4;

/// One code with what it says, for who cannot see it.
pub(crate) struct Code {
    symbol: QrSymbol,
    text: String,
}

impl Code {
    /// The code as a picture of one point for each module.
    pub(crate) fn value(&self) -> Dict {
        let side = self.symbol.side + 2 * QUIET;
        let mut points = vec![u8::MAX; QUIET * side];
        for row in &self.symbol.modules {
            points.extend([u8::MAX; QUIET]);
            points.extend(row.bytes().map(|module| if module == b'1' { 0 } else { u8::MAX }));
            points.extend([u8::MAX; QUIET]);
        }
        points.resize(side * side, u8::MAX);
        dict([
            ("points", Bytes::new(points).into_value()),
            ("side", i64::try_from(side).unwrap_or(0).into_value()),
            ("modules", i64::try_from(self.symbol.side).unwrap_or(0).into_value()),
            ("says", self.text.as_str().into_value()),
        ])
    }
}

/// The codes of the summary, first first.
pub(crate) fn codes(reading: &Reading<'_>, dates: &Dates) -> Result<Vec<Code>, PaperError> {
    let cards = summary_cards(reading, dates, SUMMARY_LIMIT_BYTES, SummaryForm::Text).map_err(|_| PaperError::Code)?;
    let code = |card: care_export::SummaryCard| {
        let symbol = qr(card.payload.as_bytes()).map_err(|_| PaperError::Code)?;
        Ok(Code { symbol, text: card.text })
    };
    cards.into_iter().map(code).collect()
}
