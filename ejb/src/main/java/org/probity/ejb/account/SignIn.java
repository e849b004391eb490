package org.probity.ejb.account;

import java.time.Instant;

/** How an attempt to sign in ended. A wrong name, a wrong password and a closed account look the same. */
public sealed interface SignIn {
    /** Welcome: the account's user name is the caller's name from here on. */
    record Welcome(String userName) implements SignIn {}

    /** The password was right; the code of the one-time-code app is missing or wrong. */
    record CodeNeeded() implements SignIn {}

    record Wrong() implements SignIn {}

    /** Too many attempts: nothing is checked before this instant. */
    record Wait(Instant until) implements SignIn {}
}
