package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import org.probity.persistence.person.Person;

/** Who told, as far as they said. Anonymous: only the kind. Sealed when whistleblowing: pages ask the service who may know. */
@Embeddable
public class Teller implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "reporter_kind")
    private ReporterKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reporter_id")
    private Person person;

    @Column(name = "reporter_name")
    private String name;

    @Column(name = "reporter_email")
    private String email;

    protected Teller() {}

    /** @param person null when the school has no record of them */
    public Teller(ReporterKind kind, Person person, String name, String email) {
        this.kind = kind;
        this.person = person;
        this.name = name;
        this.email = email;
    }

    public ReporterKind getKind() {
        return kind;
    }

    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }
}
