package org.probity.persistence.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

/** Two people who are close. Only PARENT_OF has a direction: {@code person} is the parent. Such a tie is a conflict of interest (domain.md 9.3). */
@Entity
public class Relationship implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How they are tied. */
    public enum Kind {
        PARENT_OF,
        RELATIVE_OF,
        PARTNER_OF,
        CLOSE_FRIEND_OF,
        SEPARATED_FROM
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "other_id")
    private Person other;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Relationship() {}

    public Relationship(Person person, Kind kind, Person other) {
        this.person = person;
        this.kind = kind;
        this.other = other;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Person getOther() {
        return other;
    }

    public Kind getKind() {
        return kind;
    }
}
