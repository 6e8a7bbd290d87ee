//! Which pregnancy the plan is of now. What is above the session speaks of the template's sections; what
//! is below it of those under which they are stored ([`Pregnancy`]). This is the one place between them.

use std::collections::BTreeMap;

use care_document::DocumentEdit;
use care_plan::{AnswerId, Plan, Pregnancies, Pregnancy, Subject, Tier, Timestamp, Value, ValueChange};
use care_vault::VaultName;

use super::OpenSession;
use crate::error::AppError;
use crate::merge_view::{self, Places};
use crate::place::Place;
use crate::ports::Context;

/// Where it is kept which pregnancies there are: where everyone who opens the plan reads it.
const PLACE: Place = Place { tier: Tier::Shared, vault: VaultName::Everyday };

impl OpenSession {
    /// The pregnancies that she has a plan of. They stand in the everyday vault alone, so that whatever
    /// opened the plan, it is the same one.
    pub(crate) fn pregnancies(&self) -> Pregnancies {
        pregnancies_in(&self.places)
    }

    /// The one that the plan is of now.
    pub(crate) fn pregnancy(&self) -> Pregnancy {
        self.pregnancies().now()
    }

    /// The plan of one of them, as it stands on the disk.
    pub(crate) fn plan_of(&self, pregnancy: Pregnancy) -> Plan {
        merge_view::plan(&self.places).of_pregnancy(pregnancy)
    }

    /// Keeps which pregnancies there are.
    pub(crate) fn set_pregnancies(&mut self, said: Value, context: &mut Context<'_>) -> Result<(), AppError> {
        let said = DocumentEdit::Value(ValueChange::Set(said));
        self.edit(PLACE, Subject::Answer(Pregnancies::answer()), &[said], context)
    }

    /// When something of each of them was changed last.
    pub(crate) fn last_written(&self) -> Result<BTreeMap<Pregnancy, Timestamp>, AppError> {
        let mut last: BTreeMap<Pregnancy, Timestamp> = BTreeMap::new();
        for vault in self.vaults.vaults() {
            for (subject, _, at) in vault.last_received()? {
                if let Some((pregnancy, _)) = subject.section().and_then(Pregnancy::of) {
                    let latest = last.entry(pregnancy).or_insert(at);
                    *latest = at.max(*latest);
                }
            }
        }
        Ok(last)
    }

    /// Where the answer at `id` of the plan of now is stored.
    pub(super) fn stored(&self, id: &AnswerId) -> AnswerId {
        self.pregnancy().stored(id)
    }

    /// What the plan of now calls what is stored at `id`; nothing for what is of another pregnancy.
    pub(super) fn asked(&self, id: &AnswerId) -> Option<AnswerId> {
        self.pregnancy().asked(id)
    }

    /// The stored subject of one of the plan of now.
    pub(super) fn stored_subject(&self, subject: Subject) -> Subject {
        match subject {
            Subject::Answer(id) => Subject::Answer(self.stored(&id)),
            Subject::Entry(section, entry) => Subject::Entry(self.pregnancy().section(&section), entry),
            other @ (Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_)) => other,
        }
    }
}

/// The pregnancies that `places` hold a plan of.
pub(super) fn pregnancies_in(places: &Places) -> Pregnancies {
    let answer = places.get(&PLACE).and_then(|rows| rows.answers.get_key_value(&Pregnancies::answer()));
    let answers = answer.map(|(id, answer)| (id.clone(), answer.clone())).into_iter().collect();
    Pregnancies::read(&Plan { answers, ..Plan::default() })
}
