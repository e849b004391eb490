package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Something that an imported text says about itself, with the words it was taken from. A person has confirmed or corrected the value. */
@Entity
@Table(name = "policy_fact")
public class PolicyFact implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "version_id")
    private Long versionId;

    private int position;

    private String topic;

    private String value;

    private String evidence;

    protected PolicyFact() {}

    /**
     * Of one version.
     *
     * @param topic such as ROLE, CHANNEL or APPROVED_BY
     * @param evidence words of the file
     */
    public PolicyFact(Long versionId, int position, String topic, String value, String evidence) {
        this.versionId = versionId;
        this.position = position;
        this.topic = topic;
        this.value = value;
        this.evidence = evidence;
    }

    public Long getVersionId() {
        return versionId;
    }

    /** Place among the facts of its version. */
    public int getPosition() {
        return position;
    }

    public String getTopic() {
        return topic;
    }

    public String getValue() {
        return value;
    }

    public String getEvidence() {
        return evidence;
    }
}
