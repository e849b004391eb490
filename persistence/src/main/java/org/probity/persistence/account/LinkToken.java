package org.probity.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A link that works once. Opening it changes nothing, because mail scanners open links; using it up is a separate act (decisions 11). */
@Entity
@Table(name = "link_token")
public class LinkToken implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the link is for. */
    public enum Kind {
        INVITATION,
        PASSWORD_RESET
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "token_hash")
    private String tokenHash;

    private Instant expires;
    private Instant used;

    protected LinkToken() {}

    public LinkToken(Account account, Kind kind, String token, Instant expires) {
        this.account = account;
        this.kind = kind;
        this.tokenHash = Secret.hash(token);
        this.expires = expires;
    }

    public boolean isUsableAt(Instant now) {
        return used == null && now.isBefore(expires);
    }

    public void useUp(Instant now) {
        this.used = now;
    }

    public Account getAccount() {
        return account;
    }

    public Kind getKind() {
        return kind;
    }
}
