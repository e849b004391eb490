package org.probity.ejb.concern;

import java.util.regex.Pattern;
import org.probity.ejb.concern.NewConcern.About;
import org.probity.persistence.concern.Addressed;
import org.probity.persistence.concern.ConcernRefused;

/** Says what is missing in a concern, one thing at a time and in the order in which it is asked. */
final class ConcernCheck {
    static final int LONG_TEXT = 10_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

    private ConcernCheck() {}

    static void check(NewConcern told) {
        require(told.school() != null && !told.school().isBlank(), "Choose the school.");
        require(told.addressed() != null, "Choose to whom you want to write.");
        require(
                told.addressed() != Addressed.TEACHER || told.teacher() != null,
                "Write the class teacher's name, so that it reaches them. If you do not know it, write to the headteacher.");
        require(
                told.about() != About.SOMEBODY || told.aboutName() != null,
                "Write whom it is about, by name or by their work at the school.");
        require(told.what() != null, "Tell us what worries you. A few sentences are enough.");
        length(told.what(), LONG_TEXT, "what you wrote");
        length(told.wish(), LONG_TEXT, "what you would like to happen");
        length(told.teacher(), 160, "the teacher's name");
        length(told.aboutName(), 160, "the name");
        length(told.child(), 200, "what you wrote about your child");
        length(told.name(), 160, "your name");
        require(
                told.email() == null
                        || (told.email().length() <= 254
                                && EMAIL.matcher(told.email()).matches()),
                "That email address cannot be right. Give one such as name@example.org, or leave it empty.");
    }

    /** What somebody of the school writes: an answer, a reason, findings. */
    static String words(String typed, String otherwise) {
        require(typed != null && !typed.isBlank(), otherwise);
        length(typed, LONG_TEXT, "what you wrote");
        return typed.strip();
    }

    private static void length(String text, int most, String field) {
        require(text == null || text.length() <= most, "Shorten " + field + " to " + most + " characters.");
    }

    static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new ConcernRefused(otherwise);
        }
    }
}
