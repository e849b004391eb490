package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.probity.persistence.school.School;

/**
 * One value of X01 to X43, A-10, A-18 or T01 to T19 (domain.md 1.7, 2.3, 2.6) from-to, for one school or (school null) as the trust's default.
 * A changed rule is a new row, never an overwritten one.
 */
@Entity
@Table(name = "rule_value")
public class RuleValue implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    private String key;

    @Column(name = "rule_id")
    private String ruleId;

    private String value;
    private String source;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    protected RuleValue() {}

    public RuleValue(School school, String ruleId, String key, String value, String source, LocalDate effectiveFrom) {
        this.school = school;
        this.ruleId = ruleId;
        this.key = key;
        this.value = value;
        this.source = source;
        this.effectiveFrom = effectiveFrom;
    }

    public void endOn(LocalDate lastDay) {
        this.effectiveTo = lastDay;
    }

    public Long getId() {
        return id;
    }

    /** Null: the trust's default. */
    public School getSchool() {
        return school;
    }

    public String getKey() {
        return key;
    }

    /** X01 to X43, A-10, A-18 or T01 to T19. */
    public String getRuleId() {
        return ruleId;
    }

    /** A scalar as text; a list as one entry a line. */
    public String getValue() {
        return value;
    }

    /** Where the value comes from, such as S2-60. */
    public String getSource() {
        return source;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate getEffectiveTo() {
        return effectiveTo;
    }
}
