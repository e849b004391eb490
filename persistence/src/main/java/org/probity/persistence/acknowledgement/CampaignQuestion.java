package org.probity.persistence.acknowledgement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.policy.Clause;

/** A question that shows whether a text, or one clause of it, was understood. An answer that disagrees with the text sends back to it. */
@Entity
@Table(name = "campaign_question")
public class CampaignQuestion extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "text_id")
    private CampaignText text;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clause_id")
    private Clause clause;

    private String question;
    private String choices;
    private int correct;

    protected CampaignQuestion() {}

    /**
     * A question.
     *
     * @param clause null when it is about the whole text
     * @param choices two to six
     * @param correct which of them the text says, from 0
     * @throws CampaignRefused when it cannot be answered
     */
    public CampaignQuestion(CampaignText text, Clause clause, String question, List<String> choices, int correct) {
        boolean answerable = choices.size() >= 2 && choices.size() <= 6 && correct >= 0 && correct < choices.size();
        if (question == null
                || question.isBlank()
                || !answerable
                || choices.stream().anyMatch(String::isBlank)) {
            throw new CampaignRefused(
                    "A question needs words, two to six answers to choose from, and which of them is right.");
        }
        this.text = text;
        this.position = text.getQuestions().size();
        this.clause = clause;
        this.question = question.strip();
        this.choices = String.join("\n", choices.stream().map(String::strip).toList());
        this.correct = correct;
    }

    /** The same question about another text; the clause is the one of the same lineage there, else it is about the whole text. */
    CampaignQuestion about(CampaignText other) {
        Clause there = clause == null
                ? null
                : other.getPolicyVersion().getClauses().stream()
                        .filter(each -> each.getProvenance()
                                .getLineage()
                                .equals(clause.getProvenance().getLineage()))
                        .findFirst()
                        .orElse(null);
        return new CampaignQuestion(other, there, question, getChoices(), correct);
    }

    public boolean isAnsweredBy(Integer choice) {
        return choice != null && choice == correct;
    }

    public CampaignText getText() {
        return text;
    }

    /** Place among the questions of the text, from 0. */
    public int getPosition() {
        return position;
    }

    /** Null when it is about the whole text. */
    public Clause getClause() {
        return clause;
    }

    public String getQuestion() {
        return question;
    }

    public List<String> getChoices() {
        return choices.lines().toList();
    }
}
