package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.persistence.person.PersonCategory;

/** What each of the five schools misses in the same bare piece of evidence (domain.md 1.7, X28). */
@ExtendWith(ArquillianExtension.class)
class FiveSchoolsEvidenceIT {
    private static final byte[] NOTE = "What was seen.".getBytes(StandardCharsets.UTF_8);
    private static final String ALL =
            "the day on which it was posted; the time at which it was posted; the platform or app; the web address, or that there is none; who captured the evidence";

    @Inject
    BreachService breach;

    @Inject
    Somebody somebody;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALD | " + ALL,
                "BEE | " + ALL,
                "CED | the day on which it was posted; the time at which it was posted; the web address, or that there is none",
                "DAM | the day on which it was posted; the time at which it was posted",
                "ELM | " + ALL
            })
    void eachSchoolAsksForWhatItsPolicyNames(String school, String wanted) {
        somebody.is("staff." + school.toLowerCase(Locale.ROOT));
        Upload note = new Upload("note.txt", "A note", null, null, () -> new ByteArrayInputStream(NOTE));
        NewReport report = new NewReport(
                school,
                "A message about the school stood in an open group.",
                null,
                new About(null, "Somebody Unheardof", PersonCategory.TEACHER),
                new Occasion(null, null, null, null, false),
                false,
                false,
                false,
                null,
                List.of(note),
                null);
        assertEquals(wanted, String.join("; ", breach.report(report).wanted()));
    }
}
