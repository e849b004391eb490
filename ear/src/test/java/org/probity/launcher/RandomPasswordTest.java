package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomPasswordTest {
    @Test
    void passwordToBeTypedIsReadableAndAccepted() {
        String password = RandomPassword.readable();
        assertTrue(password.matches("([a-z]{6}-){3}\\d{4}"), password);
        assertEquals(password, Setting.SAMPLE_PASSWORD.accept(password));
    }

    @Test
    void noTwoStartsShareAPassword() {
        Set<String> seen = new HashSet<>();
        for (int start = 0; start < 1000; start++) {
            seen.add(RandomPassword.readable());
            seen.add(RandomPassword.forPrograms());
        }
        assertEquals(2000, seen.size());
    }

    @Test
    void passwordForProgramsNeedsNoQuoting() {
        assertTrue(RandomPassword.forPrograms().matches("[A-Za-z0-9_-]{32}"));
    }
}
