package org.probity.persistence.concern;

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
import org.probity.persistence.person.Person;

/** One thing that happened to a concern. Only ever added; what {@link Kind#isForParent()} hides stays inside the school. */
@Entity
@Table(name = "concern_act")
public class ConcernAct implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What happened. */
    public enum Kind {
        RECEIVED(true),
        PASSED_ON(false),
        ANSWERED(true),
        MADE_COMPLAINT(true),
        PANEL_ASKED(true),
        PANEL_ARRANGED(true),
        FOUND(true),
        STEPPED_BACK(false);

        private final boolean forParent;

        Kind(boolean forParent) {
            this.forParent = forParent;
        }

        /** Whether the parent reads it behind the receipt code. Who has it in hand is nobody's business but the school's. */
        public boolean isForParent() {
            return forParent;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "matter_id", updatable = false)
    private Long matterId;

    @Column(name = "concern_id", updatable = false)
    private Long concernId;

    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person author;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;

    protected ConcernAct() {}

    /**
     * The concern must have been stored.
     *
     * @param author null for the parent
     */
    public ConcernAct(Concern concern, Kind kind, String words, Person author, Instant at) {
        this.matterId = concern.getMatterId();
        this.concernId = concern.getId();
        this.kind = kind;
        this.words = words;
        this.author = author;
        this.at = at;
    }

    public Instant getAt() {
        return at;
    }

    /** Null for the parent. */
    public Person getAuthor() {
        return author;
    }

    public Kind getKind() {
        return kind;
    }

    /** Null when the kind says it all. */
    public String getWords() {
        return words;
    }
}
