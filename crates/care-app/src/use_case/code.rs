//! The recovery code: checked group by group as it is typed, made anew, offered once.

use care_bridge::{
    ApiError, ChangedSecret, CheckCode, CodeCheckView, CodeOf, CodeSheetView, MakeCode, PutOffCode, QrView,
};
use care_seal::{CodeError, RecoveryCode};
use care_vault::{CodeFor, OpenedBy, VaultName};
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::host::Host;
use crate::session::{OpenSession, Secured, Sure};

/// Says that she put the offer of a code off.
const CODE_PUT_OFF: &str = "code-put-off";

/// What is not yet right about a recovery code.
///
/// # Errors
///
/// None at present.
pub(crate) fn check_code(_: &mut Host, request: CheckCode) -> Result<CodeCheckView, ApiError> {
    let typed = Zeroizing::new(request.0.into_bytes());
    let nothing = CodeCheckView {
        whole_groups: 0,
        further_digits: 0,
        wrong_groups: Vec::new(),
        not_digits: false,
        too_long: false,
        is_whole: false,
    };
    let Ok(text) = std::str::from_utf8(&typed) else { return Ok(CodeCheckView { not_digits: true, ..nothing }) };
    Ok(match RecoveryCode::read(text) {
        Ok(_) => CodeCheckView { whole_groups: 8, is_whole: true, ..nothing },
        Err(CodeError::Empty) => nothing,
        Err(CodeError::Wrong { groups }) => CodeCheckView { whole_groups: 8, wrong_groups: groups, ..nothing },
        Err(CodeError::Short { groups, digits, wrong }) => CodeCheckView {
            whole_groups: groups,
            further_digits: u8::try_from(digits).unwrap_or(u8::MAX),
            wrong_groups: wrong,
            ..nothing
        },
        Err(CodeError::Long) => CodeCheckView { whole_groups: 8, too_long: true, ..nothing },
        Err(_) => CodeCheckView { not_digits: true, ..nothing },
    })
}

/// Makes a new recovery code. The one of before opens nothing any more.
///
/// # Errors
///
/// Says so when it cannot be written; then the one of before still opens.
pub(crate) fn make_code(
    open: &mut Secured<'_>,
    host: &mut Host,
    request: MakeCode,
    _: Sure,
) -> Result<CodeSheetView, ApiError> {
    let code = RecoveryCode::generate(&mut |bytes| host.entropy.fill(bytes)).map_err(AppError::from)?;
    let (of, secret) = match request.of {
        CodeOf::Everyday => (CodeFor::Everyday, ChangedSecret::Code),
        CodeOf::Full => (CodeFor::Full, ChangedSecret::FullCode),
    };
    open.change(host, |folder, vaults| folder.set_code(vaults, of, &code))?;
    // Nobody sees a code whose making is not told.
    open.changed(secret, host.now().at)?;
    let digits = Zeroizing::new(code.groups().iter().map(|group| group.as_str()).collect::<String>());
    let qr = care_share::qr(digits.as_bytes()).map_err(|_| ApiError::Unexpected)?;
    Ok(CodeSheetView {
        of: request.of,
        groups: code.groups().iter().map(|group| group.as_str().to_owned()).collect(),
        qr: QrView { side: qr.side, rows: qr.modules },
        made: host.day(host.now()),
    })
}

/// Remembers that she said "not now" to the offer of a recovery code.
///
/// # Errors
///
/// Says so when it cannot be written.
pub(crate) fn put_off_code(open: &mut OpenSession, _: &mut Host, _: PutOffCode) -> Result<(), ApiError> {
    open.everyday()?.set_setting(CODE_PUT_OFF, Some(b"1")).map_err(AppError::from)?;
    Ok(())
}

/// Whether a code is still to be offered.
pub(crate) fn is_code_offered(open: &OpenSession) -> bool {
    let vaults = open.vaults();
    let put_off = vaults.everyday.as_ref().and_then(|vault| vault.setting(CODE_PUT_OFF).ok().flatten());
    vaults.by() != OpenedBy::Biometric && !vaults.has_code(VaultName::Everyday) && put_off.is_none()
}
