package org.probity.ejb.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.ejb.print.TaggedPdf;

/** Flesch-Kincaid grade of every letter as it is sent; grade 7 is a reading age of about 12. */
class ReadingAgeTest {

    private static final System.Logger LOG = System.getLogger(ReadingAgeTest.class.getName());
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.:?]\\s+|[.:?]$");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^A-Za-z'’]+");
    private static final LetterWriter WRITER = new LetterWriter();

    static Stream<String> names() {
        return ShippedLetters.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noLetterIsHarderThanGradeNine(String name) throws Exception {
        TaggedPdf letter =
                new TaggedPdf(WRITER.write(SampleLetters.text(name), SampleLetters.values(), SampleLetters.CEDAR));
        double grade = grade(letter.tags().stream()
                .filter(tag ->
                        List.of("P", "LBody").contains(tag.type()) && tag.text().contains(" "))
                .map(TaggedPdf.Tag::text)
                .toList());
        LOG.log(Level.INFO, "{0} reads at grade {1}", name, String.format(Locale.ROOT, "%.1f", grade));
        assertTrue(grade <= 9, name + " has grade " + grade);
    }

    @Test
    void theMeasureTellsEasyFromHard() {
        assertTrue(grade(List.of("The cat sat on the mat. It was a good day.")) < 2);
        assertTrue(grade(
                        List.of(
                                "Notwithstanding the aforementioned considerations, disciplinary proceedings may necessitate comprehensive documentation."))
                > 15);
        assertEquals(3, syllables("disciplined"));
        assertEquals(1, syllables("made"));
    }

    private static double grade(List<String> paragraphs) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String paragraph : paragraphs) {
            for (String sentence : SENTENCE_END.splitAsStream(paragraph).toList()) {
                List<String> found = NOT_A_WORD
                        .splitAsStream(sentence)
                        .filter(word -> !word.isEmpty())
                        .toList();
                sentences += found.isEmpty() ? 0 : 1;
                words += found.size();
                syllables += found.stream().mapToInt(ReadingAgeTest::syllables).sum();
            }
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$", "");
        return Math.max(1, (int) VOWELS.matcher(plain).results().count());
    }
}
