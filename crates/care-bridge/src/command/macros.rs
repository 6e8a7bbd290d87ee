//! What a line of the list becomes: the request, its name and reply, its way to travel, who answers
//! it, and its place among the permissions. What the macros name, `list.rs` imports.

macro_rules! commands {
    ($($permission:literal $purpose:literal {
        $($(#[$doc:meta])* $by:ident $name:ident / $text:literal $request:tt -> $reply:ty;)*
    })*) => {
        $($(
            request! { $(#[$doc])* $name $request }

            impl Command for $name {
                const NAME: &'static str = $text;
                type Reply = $reply;
                type By = by!($by);
                packing! { $request }
            }
        )*)*

        /// Every command, by what it is for.
        pub const PERMISSIONS: &[Permission] = &[
            $(Permission { identifier: $permission, purpose: $purpose, commands: &[$($text),*] }),*
        ];

        /// What answers every command of the list.
        pub trait AnswerAll: $($(Answer<$name> +)*)* {}

        impl<A: $($(Answer<$name> +)*)*> AnswerAll for A {}

        /// Lets `shell` answer the request `name`, and gives back the reply as JSON text.
        ///
        /// # Errors
        ///
        /// Says [`ApiError::NotUnderstood`] for a name that is not in the list and a body that is
        /// no such request; else what the answer says.
        pub fn dispatch(shell: &mut impl AnswerAll, name: &str, body: Body<'_>) -> Result<String, ApiError> {
            match name {
                $($($text => super::reply(Answer::<$name>::answer(shell, <$name>::unpack(body)?)),)*)*
                _ => Err(ApiError::NotUnderstood),
            }
        }
    };
}

macro_rules! request {
    ($(#[$doc:meta])* $name:ident (Secret)) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(pub Secret);
    };
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
    };
}

macro_rules! packing {
    ((Secret)) => {
        fn pack<S: Serializer>(&self, _: S) -> Result<Packed<S::Ok>, S::Error> {
            Ok(Packed::Secret(self.0.clone()))
        }

        fn unpack(body: Body<'_>) -> Result<Self, ApiError> {
            Secret::unpack(body).map(Self)
        }
    };
    ({ $($fields:tt)* }) => {
        fn pack<S: Serializer>(&self, serializer: S) -> Result<Packed<S::Ok>, S::Error> {
            self.serialize(serializer).map(Packed::Json)
        }

        fn unpack(body: Body<'_>) -> Result<Self, ApiError> {
            body::unpack_json(body)
        }
    };
}

macro_rules! by {
    (app) => {
        ByApp
    };
    (shell) => {
        ByShell
    };
}
