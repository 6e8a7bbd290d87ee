//! The one place where what went wrong below becomes what the page is told.

use care_bridge::ApiError;
use care_document::{DocumentError, EditError};
use care_vault::{Breakage, FolderError, ReadError, SaveError, VaultError};

use crate::ports::NoEntropy;

/// What went wrong below. Holds no words of hers: none of these do.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AppError {
    #[error("the plan is closed")]
    Closed,
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error(transparent)]
    Save(#[from] SaveError),
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Document(#[from] DocumentError),
    #[error(transparent)]
    Edit(#[from] EditError),
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
}

impl From<AppError> for ApiError {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Closed => Self::Closed,
            AppError::Folder(error) => of_folder(&error),
            AppError::Vault(error) => of_vault(&error),
            AppError::Save(error) => of_save(&error),
            AppError::Read(ReadError::Damaged) | AppError::Document(_) => Self::VaultDamaged,
            AppError::Read(_) => Self::FolderUnreachable,
            AppError::Edit(_) | AppError::Entropy(_) => Self::Unexpected,
        }
    }
}

fn of_folder(error: &FolderError) -> ApiError {
    match error {
        FolderError::ReadOnly => ApiError::FolderReadOnly,
        FolderError::DiskFull => ApiError::DiskFull,
        _ => ApiError::FolderUnreachable,
    }
}

fn of_vault(error: &VaultError) -> ApiError {
    match error {
        VaultError::WrongPassphrase => ApiError::WrongPassphrase,
        VaultError::SlotMissing | VaultError::SaltMissing | VaultError::NoDeviceSlot => ApiError::SlotMissing,
        VaultError::SlotDamaged | VaultError::SaltDamaged => ApiError::SlotDamaged,
        VaultError::DatabaseDamaged | VaultError::DatabaseMissing => ApiError::VaultDamaged,
        VaultError::DatabaseNewer => ApiError::VaultNewer,
        VaultError::NotConverted => ApiError::VaultNotConverted,
        VaultError::PassphraseTooShort => ApiError::PassphraseTooShort,
        VaultError::SecretInUse => ApiError::PassphraseInUse,
        VaultError::NotBothOpen | VaultError::NotTyped | VaultError::NotByCode | VaultError::NotFull => {
            ApiError::NotNow
        }
        VaultError::NoMemory => ApiError::NoMemory,
        VaultError::AlreadyLocked => ApiError::LockAlreadySet,
        VaultError::ReadOnly => ApiError::FolderReadOnly,
        VaultError::DiskFull => ApiError::DiskFull,
        VaultError::Busy | VaultError::Unreachable => ApiError::FolderUnreachable,
        _ => ApiError::Unexpected,
    }
}

fn of_save(error: &SaveError) -> ApiError {
    match error {
        SaveError::DiskFull => ApiError::DiskFull,
        SaveError::ReadOnly => ApiError::FolderReadOnly,
        SaveError::Damaged => ApiError::VaultDamaged,
        SaveError::Busy | SaveError::Unreachable => ApiError::FolderUnreachable,
        _ => ApiError::Unexpected,
    }
}

/// What a folder that is broken from outside is told as.
pub(crate) fn of_breakage(breakage: Breakage) -> ApiError {
    match breakage {
        Breakage::SaltMissing | Breakage::SlotsMissing => ApiError::SlotMissing,
        Breakage::SaltDamaged | Breakage::DeviceSlotDamaged => ApiError::SlotDamaged,
        Breakage::SaltNewer => ApiError::VaultNewer,
        Breakage::DatabaseMissing(_) => ApiError::VaultDamaged,
        _ => ApiError::Unexpected,
    }
}

#[cfg(test)]
mod tests {
    use care_vault::VaultName;

    use super::*;

    fn told(error: impl Into<AppError>) -> ApiError {
        error.into().into()
    }

    #[test]
    fn what_went_wrong_with_a_vault_is_told_by_what_she_can_do() {
        for (errors, expected) in [
            (&[VaultError::WrongPassphrase][..], ApiError::WrongPassphrase),
            (&[VaultError::SlotMissing, VaultError::SaltMissing, VaultError::NoDeviceSlot], ApiError::SlotMissing),
            (&[VaultError::SlotDamaged, VaultError::SaltDamaged], ApiError::SlotDamaged),
            (&[VaultError::DatabaseDamaged, VaultError::DatabaseMissing], ApiError::VaultDamaged),
            (&[VaultError::DatabaseNewer], ApiError::VaultNewer),
            (&[VaultError::NotConverted], ApiError::VaultNotConverted),
            (&[VaultError::PassphraseTooShort], ApiError::PassphraseTooShort),
            (&[VaultError::SecretInUse], ApiError::PassphraseInUse),
            (
                &[VaultError::NotBothOpen, VaultError::NotTyped, VaultError::NotByCode, VaultError::NotFull],
                ApiError::NotNow,
            ),
            (&[VaultError::NoMemory], ApiError::NoMemory),
            (&[VaultError::AlreadyLocked], ApiError::LockAlreadySet),
            (&[VaultError::ReadOnly], ApiError::FolderReadOnly),
            (&[VaultError::DiskFull], ApiError::DiskFull),
            (&[VaultError::Busy, VaultError::Unreachable], ApiError::FolderUnreachable),
            (&[VaultError::CipherRefused, VaultError::AlreadyThere, VaultError::NothingThere], ApiError::Unexpected),
        ] {
            for error in errors {
                assert_eq!(told(*error), expected, "{error:?}");
            }
        }
    }

    #[test]
    fn what_went_wrong_with_reading_and_keeping_is_told_by_what_she_can_do() {
        assert_eq!(told(FolderError::ReadOnly), ApiError::FolderReadOnly);
        assert_eq!(told(FolderError::DiskFull), ApiError::DiskFull);
        assert_eq!(told(FolderError::Unreachable), ApiError::FolderUnreachable);
        assert_eq!(told(SaveError::DiskFull), ApiError::DiskFull);
        assert_eq!(told(SaveError::ReadOnly), ApiError::FolderReadOnly);
        assert_eq!(told(SaveError::Damaged), ApiError::VaultDamaged);
        assert_eq!([SaveError::Busy, SaveError::Unreachable].map(told), [ApiError::FolderUnreachable; 2]);
        assert_eq!([SaveError::Tombstoned, SaveError::KeptNotSwept].map(told), [ApiError::Unexpected; 2]);
        assert_eq!(told(ReadError::Damaged), ApiError::VaultDamaged);
        assert_eq!([ReadError::Busy, ReadError::Unreachable].map(told), [ApiError::FolderUnreachable; 2]);
        assert_eq!(told(DocumentError::MissingChanges), ApiError::VaultDamaged);
        assert_eq!(told(EditError::Refused), ApiError::Unexpected);
        assert_eq!(told(NoEntropy), ApiError::Unexpected);
        assert_eq!(ApiError::from(AppError::Closed), ApiError::Closed);
    }

    #[test]
    fn what_is_broken_from_outside_is_told_by_what_is_left() {
        for (breakage, expected) in [
            (Breakage::SaltMissing, ApiError::SlotMissing),
            (Breakage::SlotsMissing, ApiError::SlotMissing),
            (Breakage::SaltDamaged, ApiError::SlotDamaged),
            (Breakage::DeviceSlotDamaged, ApiError::SlotDamaged),
            (Breakage::SaltNewer, ApiError::VaultNewer),
            (Breakage::DatabaseMissing(VaultName::Private), ApiError::VaultDamaged),
        ] {
            assert_eq!(of_breakage(breakage), expected, "{breakage:?}");
        }
    }
}
