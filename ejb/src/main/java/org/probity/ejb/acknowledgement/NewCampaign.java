package org.probity.ejb.acknowledgement;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.persistence.acknowledgement.Campaign;

/**
 * A campaign as somebody wants it.
 *
 * @param school code of the school that asks; null for the trust
 * @param kind ASKED, or INDUCTION for those alone who start from today on
 * @param versions public ids of versions in force
 * @param documents public ids of editions from outside
 * @param statement null for the usual words
 * @param dueDays null for what the reminder rule says
 * @param renewsOn null when it is not asked again every year
 */
public record NewCampaign(
        String school,
        Campaign.Kind kind,
        String title,
        String statement,
        Audience audience,
        List<String> versions,
        List<String> documents,
        Integer dueDays,
        LocalDate renewsOn,
        List<Question> questions) {
    public NewCampaign {
        versions = List.copyOf(versions);
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
    }

    /**
     * A question about one of the versions.
     *
     * @param version its public id
     * @param clause number as printed; null for the whole text
     * @param correct which of the choices the text says, from 0
     */
    public record Question(String version, String clause, String question, List<String> choices, int correct) {
        public Question {
            choices = List.copyOf(choices);
        }
    }
}
