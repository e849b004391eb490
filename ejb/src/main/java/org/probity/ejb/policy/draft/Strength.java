package org.probity.ejb.policy.draft;

/** How strongly a clause binds. A "should not" counts as PROHIBITED and an "advised not to" as ADVISED (domain.md 1.6). */
public enum Strength {
    PROHIBITED,
    REQUIRED,
    ADVISED,
    RIGHT,
    INFORMATION
}
