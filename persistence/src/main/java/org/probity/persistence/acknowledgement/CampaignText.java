package org.probity.persistence.acknowledgement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;

/** One text of a campaign: a version of a policy, or an edition of a document from outside. Bound to its hash, which every answer repeats. */
@Entity
@Table(name = "campaign_text")
public class CampaignText extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "policy_id")
    private Policy policy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private OutsideDocument document;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(name = "text_hash")
    private String textHash;

    private LocalDate ended;

    @OneToMany(mappedBy = "text", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CampaignQuestion> questions = new ArrayList<>();

    protected CampaignText() {}

    private CampaignText(Campaign campaign, String textHash) {
        this.campaign = campaign;
        this.position = campaign.getTexts().size();
        this.textHash = textHash;
    }

    /** A version; its hash is that of the signed document, or of its words where there is none. */
    public static CampaignText of(Campaign campaign, PolicyVersion version, String textHash) {
        CampaignText text = new CampaignText(campaign, textHash);
        text.policyVersion = version;
        text.policy = version.getPolicy();
        text.school = version.getPolicy().getSchool();
        return text;
    }

    public static CampaignText of(Campaign campaign, OutsideDocument document) {
        CampaignText text = new CampaignText(campaign, document.hash());
        text.document = document;
        text.school = document.getSchool();
        return text;
    }

    /** Another version or edition took its place. */
    public void end(LocalDate day) {
        ended = day;
    }

    /** Asks whether it was understood. */
    public void check(CampaignQuestion question) {
        questions.add(question);
    }

    /** Asks the same questions as another text of the same words, or nearly so. */
    public void checkAs(CampaignText other) {
        other.getQuestions().forEach(question -> check(question.about(this)));
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** Place in the campaign, from 0. */
    public int getPosition() {
        return position;
    }

    /** Null for a document from outside. */
    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    /** Null for a version of a policy. */
    public OutsideDocument getDocument() {
        return document;
    }

    /** Null for the trust's own text. */
    public School getSchool() {
        return school;
    }

    /** Lower-case hex SHA-256. */
    public String getTextHash() {
        return textHash;
    }

    /** Null while people are asked for it. */
    public LocalDate getEnded() {
        return ended;
    }

    public List<CampaignQuestion> getQuestions() {
        return questions;
    }

    /** "Social media policy" or "Keeping children safe in education". */
    public String getTitle() {
        return policyVersion != null ? policy.getTitle() : document.getTitle();
    }

    /** "version 4" or "edition 2026". */
    public String getEdition() {
        return policyVersion != null ? "version " + policyVersion.getNumber() : "edition " + document.getEdition();
    }
}
