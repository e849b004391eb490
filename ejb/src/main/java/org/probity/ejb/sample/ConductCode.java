package org.probity.ejb.sample;

import java.util.List;
import java.util.Optional;

/**
 * A code of the conduct catalogue (domain section 1.6). It says what somebody did; how strongly a school forbids
 * it stands with the clauses.
 *
 * @param caution lawful criticism may come under it, so measures are limited (domain section 6.6)
 * @param law the Act that forbids it, where no policy clause is needed
 */
public record ConductCode(
        String code, String title, List<String> kinds, String description, boolean caution, Optional<String> law) {

    static ConductCode from(YamlNode node) {
        return new ConductCode(
                node.text("code"),
                node.text("title"),
                node.words("kinds", Vocabulary.SUBJECT_KINDS),
                node.text("description"),
                node.flag("caution", false),
                node.maybeText("law"));
    }
}
