declare const brand: unique symbol

/** A `Base` that the compiler keeps apart from every other `Base`: a `ContactId` is not a `UserId`. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }
