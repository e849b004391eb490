package org.probity.ejb.account;

import org.probity.persistence.account.LinkToken;

/** A link that works once was made. Whoever brings it to its owner needs the secret, because only a hash of it is stored; never log it. */
public record LinkIssued(long accountId, LinkToken.Kind kind, String secret) {}
