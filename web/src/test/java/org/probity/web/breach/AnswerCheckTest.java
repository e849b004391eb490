package org.probity.web.breach;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.breach.UploadsClosed;
import org.probity.persistence.Refusal;

class AnswerCheckTest {
    private final ReportForm form = new ReportForm();
    private final AnswerCheck check = new AnswerCheck(form, LocalDate.of(2026, 11, 20));

    @ParameterizedTest
    @CsvSource({
        "on, 31 November 2026, a date that exists",
        "on, 21 November 2026, still to come",
        "at, half past nine, as on a clock",
        "address, the village group, beginning with https://",
        "email, Jo, name@example.org"
    })
    void whatCannotBeRightIsSaidAtOnce(String field, String typed, String words) {
        Refusal wrong = assertThrows(Refusal.class, () -> check.look(field, typed));
        assertTrue(wrong.getMessage().contains(words), wrong.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "on, ' 20 November 2026 '",
        "at, 9.30",
        "at, 09:30",
        "address, ' https://social.example/p/1 '",
        "email, jo@parents.example",
        "what, Words",
        "platform, anything"
    })
    void whatIsRightIsTaken(String field, String typed) {
        assertDoesNotThrow(() -> check.look(field, typed));
    }

    @Test
    void pictureInTheTextIsRefusedWhereOneIsSuspected() {
        String pasted = "Look: data:image/png;base64,AAAA";
        assertDoesNotThrow(() -> check.look("what", pasted));
        form.setImagery(true);
        assertThrows(UploadsClosed.class, () -> check.look("what", pasted));
        assertThrows(UploadsClosed.class, () -> check.look("who", pasted));
    }

    @Test
    void timeIsReadAsItWasTyped() {
        form.setAt(" 16.45 ");
        assertEquals("16:45", form.time().toString());
    }
}
