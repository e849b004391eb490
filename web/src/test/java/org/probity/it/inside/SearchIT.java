package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.search.SearchHit;
import org.probity.ejb.search.SearchPage;
import org.probity.ejb.search.SearchService;
import org.probity.ejb.security.Refused;
import org.probity.persistence.person.PersonCategory;

/** Finding by words, and who finds nothing, with the real database and its row-level security. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    @Inject
    SearchService search;

    @Inject
    BreachService breach;

    @Inject
    Somebody somebody;

    @Test
    void recipientFindsByWordAndByReferenceAndNobodyElseDoes() {
        String reference = report("A post about the trombone of the caretaker.", "Mr Somebody Else");
        somebody.is("headteacher.ced");
        assertEquals(List.of(reference), references(search.find("trombones", null, null)));
        assertEquals(List.of(reference), references(search.find(reference, null, null)));
        assertEquals(List.of(), references(search.find("trombone -caretaker", null, null)));
        for (String other : List.of("headteacher.elm", "chair.ced", "head-of-hr", "dpo")) {
            somebody.is(other);
            assertEquals(List.of(), references(search.find("trombone", null, null)), other);
        }
        somebody.is("staff.ced");
        assertThrows(Refused.class, () -> search.find("trombone", null, null));
    }

    @Test
    void subjectFindsNothingOfTheirOwnMatter() {
        report("The headteacher wrote about my saxophone.", "the headteacher");
        somebody.is("headteacher.ced");
        assertEquals(List.of(), references(search.find("saxophone", null, null)));
        somebody.is("chair.ced");
        assertEquals(1, references(search.find("saxophone", null, null)).size());
    }

    @Test
    void pagesFollowEachOtherBothWays() {
        for (int i = 0; i < SearchPage.SIZE + 1; i++) {
            report("Number " + i + " about the bassoon.", "Mr Somebody Else");
        }
        somebody.is("headteacher.ced");
        SearchPage first = search.find("bassoon", null, null);
        assertEquals(SearchPage.SIZE, first.hits().size());
        assertNull(first.previous());
        SearchPage second = search.find("bassoon", first.next(), null);
        assertEquals(1, second.hits().size());
        assertNull(second.next());
        assertNotNull(second.previous());
        assertEquals(references(first), references(search.find("bassoon", null, second.previous())));
    }

    private String report(String words, String about) {
        somebody.is("staff.ced");
        return breach.report(new NewReport(
                        "CED",
                        words,
                        null,
                        new NewReport.About(null, about, PersonCategory.TEACHER),
                        new NewReport.Occasion(LocalDate.of(2026, 11, 18), null, "Facebook", null, true),
                        false,
                        false,
                        false,
                        null,
                        List.of(),
                        null))
                .reference();
    }

    private static List<String> references(SearchPage page) {
        return page.hits().stream().map(SearchHit::reference).toList();
    }
}
