//! Which use case answers which command. The list of commands is care-bridge's; one that is
//! missing here does not compile in the shell.

use care_bridge as request;
use care_bridge::{Answer, ApiError, ByApp, Command};

use crate::App;

macro_rules! answers {
    ($($name:ident => $use_case:expr;)*) => {
        $(
            impl Answer<request::$name, ByApp> for App {
                fn answer(
                    &mut self,
                    request: request::$name,
                ) -> Result<<request::$name as Command>::Reply, ApiError> {
                    let use_case: fn(&mut Self, request::$name) -> _ = $use_case;
                    use_case(self, request)
                }
            }
        )*
    };
}

answers! {
    Begin => Self::begin;
    StillHere => Self::still_here;
    SetLock => |app, request| app.set_lock(request.0.into_bytes());
    PutOffLock => Self::put_off_lock;
    SetIdle => Self::set_idle;
    SuggestWords => Self::suggest_words;
    MakeCode => Self::make_code;
    PutOffCode => Self::put_off_code;
    MeasurePassphrase => |app, request| app.measure_passphrase(request.0.into_bytes());
    CheckCode => |app, request| app.check_code(request.0.into_bytes());
    ChangePassphrase => |app, request| app.change_passphrase(request.0.into_bytes());
    ReplacePassphrase => |app, request| app.replace_passphrase(request.0.into_bytes());
    ResetPassphrase => |app, request| app.reset_passphrase(request.0.into_bytes());
    SetFullPassphrase => |app, request| app.set_full_passphrase(request.0.into_bytes());
    SetEverydayPassphrase => |app, request| app.set_everyday_passphrase(request.0.into_bytes());
    LeaveFull => Self::leave_full;
    ForgetBiometric => Self::forget_biometric;
    RepairSeen => Self::repair_seen;
    Restore => |app, request| app.restore(request.0.into_bytes());
    DeleteForGood => Self::delete_for_good;
    SetLanguage => Self::set_language;
    SetTheme => Self::set_theme;
    SaveEdit => Self::save_edit;
    MoveAnswer => Self::move_answer;
    AddEntry => Self::add_entry;
    RemoveEntry => Self::remove_entry;
    Show => Self::show;
    Summary => Self::summary;
    ReadCard => Self::read_card;
}
