package org.probity.persistence.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.school.School;

/** When people are reminded, at one level: the trust's, a school's, a policy's or a person's. The nearest to the person counts (3.4). */
@Entity
@Table(name = "reminder_rule")
public class ReminderRule extends Identified {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "policy_id")
    private Policy policy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "due_days")
    private int dueDays;

    @Column(name = "first_days")
    private int firstDays;

    @Column(name = "every_days")
    private int everyDays;

    @Column(name = "escalate_days")
    private int escalateDays;

    @Column(name = "set_by")
    private Long setBy;

    protected ReminderRule() {}

    /** Of a school, a policy or a person; the other two are null. */
    public ReminderRule(School school, Policy policy, Person person) {
        this.school = school;
        this.policy = policy;
        this.person = person;
    }

    /**
     * All in calendar days after somebody was asked, but {@code every}, which counts from one reminder to the next.
     *
     * @throws CampaignRefused when one is not between 1 and 365
     */
    public void say(int due, int first, int every, int escalate, Long by) {
        for (int days : new int[] {due, first, every, escalate}) {
            if (days < 1 || days > YEAR) {
                throw new CampaignRefused("Each number of days must be between 1 and 365.");
            }
        }
        this.dueDays = due;
        this.firstDays = first;
        this.everyDays = every;
        this.escalateDays = escalate;
        this.setBy = by;
    }

    /** Where the rule comes from: "the trust", "Cedar School", "the policy Mobile phones", "this person". */
    public String origin() {
        if (person != null) {
            return "set for " + person.getName();
        }
        if (policy != null) {
            return "set for the policy " + policy.getTitle();
        }
        return school == null ? "set by the trust" : "set by " + school.getName();
    }

    public int getDueDays() {
        return dueDays;
    }

    public int getFirstDays() {
        return firstDays;
    }

    public int getEveryDays() {
        return everyDays;
    }

    public int getEscalateDays() {
        return escalateDays;
    }

    /** Who said so; null for the rule that the product came with. */
    public Long getSetBy() {
        return setBy;
    }

    public School getSchool() {
        return school;
    }

    public Policy getPolicy() {
        return policy;
    }

    public Person getPerson() {
        return person;
    }
}
