package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedLettersTest {

    static Stream<String> names() {
        return ShippedLetters.names().stream();
    }

    @Test
    void theIndexNamesExactlyTheTemplatesThatAreThere() throws Exception {
        Path folder = Path.of(
                        ShippedLetters.class.getResource("/letters/index.txt").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> found =
                    new TreeSet<>(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".html") && !file.equals("frame.html"))
                            .map(file -> file.replace(".html", ""))
                            .toList());
            assertEquals(found, new TreeSet<>(ShippedLetters.names()));
        }
    }

    @Test
    void allFortyLettersExistAndTheVariantsThatProceduresName() {
        Set<String> letters = new HashSet<>(
                names().map(name -> SampleLetters.text(name).header().letter()).toList());
        assertEquals(
                Set.copyOf(IntStream.rangeClosed(1, 40)
                        .mapToObj("L%02d"::formatted)
                        .toList()),
                letters);
        assertTrue(ShippedLetters.names()
                .containsAll(List.of(
                        "L02-C", "L04-V1", "L04-V2", "L07-W", "L07-D", "L07-H", "L08-P", "L08-R", "L08-A", "L12",
                        "L12-O", "L13", "L13-X", "L14-N", "L14-S", "L14-H", "L23-D", "L23-T", "L25-S", "L25-R", "L25-D",
                        "L26-A", "L27", "L27-M", "L27-G", "L27-E", "L28-H", "L28-S", "L28-C", "L31-V", "L31-C", "L32-P",
                        "L32-I", "L35-H", "L35-F", "L35-P", "L36-I", "L36-P", "L37-P", "L37-V", "L37-U", "L37-I",
                        "L38-A", "L38-C", "L39-D", "L39-I", "L39-S", "L40-A", "L40-C", "L40-E", "L40-R", "L40-X")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingStandsAgainstAShippedTemplate(String name) {
        LetterText text = SampleLetters.text(name);
        assertEquals(List.of(), text.check());
        assertEquals(List.of(), text.checkAgainst(text));
        assertEquals(name, text.header().name());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSecondPersonReadsTheLettersOfTheList(String name) {
        LetterHeader header = SampleLetters.text(name).header();
        int number = Integer.parseInt(header.letter().substring(1));
        boolean listed = number == 4
                || (number >= 7 && number <= 16)
                || number == 25
                || number == 30
                || (number >= 32 && number <= 36)
                || number == 39;
        assertEquals(listed, header.secondReader());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLetterToAParentPromisesThatNothingChangesForTheChild(String name) {
        LetterHeader header = SampleLetters.text(name).header();
        if (header.recipient() == RecipientKind.PARENT) {
            assertTrue(header.says().contains("child-safe"), name);
        }
    }

    /** The duties of domain 2.7 and 7.2, stated once more and apart from the templates. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L01|fact-finding no-view confidential keep-evidence illegal-images support union allegations rule next",
                "L02|time-and-place not-disciplinary written-answer adjustments allegations confidential support next",
                "L02-C|called-off time-and-place next confidential",
                "L04-V1|not-disciplinary no-view full-pay allegations alternatives length review conditions named-contact"
                        + " union-contact available support",
                "L04-V2|not-disciplinary no-view full-pay allegations alternatives review conditions named-contact support",
                "L05|decision reasons next named-contact union-contact support",
                "L07-W|allegations rule evidence witnesses outcomes time-and-place panel companion companion-role postpone"
                        + " own-papers absence adjustments procedure",
                "L07-D|allegations rule evidence witnesses outcomes dismissal time-and-place panel companion postpone"
                        + " own-papers absence adjustments procedure",
                "L07-H|allegations rule evidence witnesses outcomes dismissal time-and-place panel companion postpone"
                        + " own-papers absence adjustments procedure",
                "L11|attendees findings decision record support",
                "L12|attendees findings misconduct improvement live-until consequence appeal support",
                "L13|attendees findings misconduct improvement live-until consequence appeal support",
                "L13-X|alternative-action live-until consequence appeal",
                "L14-N|findings reasons authority end-date notice final-pay appeal written-reasons referral confidential",
                "L14-S|findings reasons authority end-date notice final-pay appeal written-reasons referral confidential",
                "L14-H|findings reasons authority end-date notice final-pay appeal written-reasons referral confidential",
                "L15|outcome-appealed grounds panel time-and-place appeal-kind companion postpone final-stage own-papers",
                "L16|findings decision effect final-stage record",
                "L18|support confidential decline",
                "L27|content rule remove-by right-route complaint four-questions offer-to-talk child-safe",
                "L27-M|content rule remove-by right-route complaint four-questions offer-to-talk child-safe",
                "L27-G|content rule remove-by right-route complaint four-questions offer-to-talk child-safe",
                "L27-E|content rule remove-by right-route complaint four-questions offer-to-talk",
                "L28-H|time-and-place topic who-comes companion alternatives listen child-safe",
                "L28-S|time-and-place topic who-comes companion alternatives listen child-safe",
                "L28-C|time-and-place topic who-comes companion alternatives listen child-safe",
                "L29|attendees agreed next correct-record",
                "L30|earlier-steps content effect remove-by measures review right-to-answer complaint child-safe",
                "L35-H|content rule authority no-more-data",
                "L35-F|content rule decision review right-to-answer",
                "L35-P|content rule authority earlier-steps no-more-data",
                "L38-A|next confidential whistleblowing keep-evidence illegal-images",
                "L38-C|no-detail confidential whistleblowing",
                "L39-D|nature numbers consequences measures clock contact decision-needed"
            })
    void theLettersInFullFinishSayWhatTheLawAsks(String name, String duties) {
        List<String> says = SampleLetters.text(name).header().says();
        for (String duty : duties.strip().split(" +", -1)) {
            assertTrue(says.contains(duty), name + " must say: " + duty);
        }
    }
}
