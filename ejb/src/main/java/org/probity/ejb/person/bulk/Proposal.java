package org.probity.ejb.person.bulk;

import java.util.List;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;

/**
 * What a line would do.
 *
 * @param words for the person who decides; of a wrong line everything that is wrong with it
 * @param wanted null where the line is wrong
 * @param person whom it is about; null for a new one
 * @param post that it describes; null for a new one
 */
record Proposal(Line line, Verdict verdict, String words, Wanted wanted, Person person, Post post) {
    static Proposal wrong(Line line, List<String> faults) {
        return new Proposal(line, Verdict.WRONG, String.join(" ", faults), null, null, null);
    }
}
