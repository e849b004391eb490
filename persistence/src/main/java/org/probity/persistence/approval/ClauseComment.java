package org.probity.persistence.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.WrongPolicyState;

/** What somebody says about one clause or the whole text, and the owner's answer. It stays with the clause whatever number it gets. */
@Entity
@Table(name = "clause_comment")
public class ClauseComment extends Identified {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;
    private static final int LONGEST_PLACE = 120;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @Column(name = "consultation_id")
    private Long consultationId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String lineage;
    private String place;
    private String text;
    private Instant made;
    private String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by")
    private Person answeredBy;

    private Instant answered;

    @Version
    private int version;

    protected ClauseComment() {}

    /**
     * A comment.
     *
     * @param consultationId null for one of an approver
     * @param lineage of the clause; null: about the whole text
     * @param place as people cite it today
     */
    public ClauseComment(
            PolicyVersion of,
            Long consultationId,
            Person person,
            String lineage,
            String place,
            String text,
            Instant made) {
        this.policyVersion = of;
        this.consultationId = consultationId;
        this.person = person;
        this.lineage = lineage;
        this.place = place.length() > LONGEST_PLACE ? place.substring(0, LONGEST_PLACE) : place;
        this.text = words(text, "commented on", "what you want to say");
        this.made = made;
    }

    /** Answers it, once: what was answered stays on record. */
    public void answer(String words, Person by, Instant at) {
        if (isAnswered()) {
            throw new WrongPolicyState("This comment has its answer already.");
        }
        this.answer = words(words, "answered", "your answer");
        this.answeredBy = by;
        this.answered = at;
    }

    private static String words(String text, String act, String missing) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new IncompletePolicy(act, List.of(missing + ", in at most " + LONGEST + " characters"));
        }
        return text.strip();
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public Long getConsultationId() {
        return consultationId;
    }

    public Person getPerson() {
        return person;
    }

    /** Of the clause; null: about the whole text. */
    public String getLineage() {
        return lineage;
    }

    public String getPlace() {
        return place;
    }

    public String getText() {
        return text;
    }

    public Instant getMade() {
        return made;
    }

    /** Null until it was answered, as the following ones. */
    public String getAnswer() {
        return answer;
    }

    public Person getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnswered() {
        return answered;
    }

    public boolean isAnswered() {
        return answered != null;
    }
}
