package org.probity.launcher;

import java.util.ArrayList;
import java.util.List;

/** What is said once the application answers: where to go, who can sign in, how to stop. */
final class Banner {
    private static final List<String> SAMPLE_PEOPLE = List.of(
            "clerk            clerk to the governors of all schools",
            "hr, head-of-hr   personnel of the trust",
            "dpo              data protection officer",
            "ceo              chief executive",
            "admin            administrator",
            "auditor          auditor, reads only",
            "headteacher.ced  headteacher of Cedar School; in the same way slt, dsl, chair, governor, office, staff and parent",
            "                 with the school's code: ald, bee, ced, dam or elm");

    private Banner() {}

    static String text(Settings settings, String version) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Probity " + version + " is ready: " + settings.baseUrl());
        settings.samplePassword().ifPresent(password -> addSample(lines, password));
        lines.add("");
        lines.add("Data folder: " + settings.data());
        if (!settings.hasMailServer()) {
            lines.add("No mail server is configured: letters are held until probity.mail.host is set.");
        }
        lines.add("Logs: " + settings.data().resolve("logs") + ". Stop with Ctrl-C.");
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private static void addSample(List<String> lines, String password) {
        lines.add("");
        lines.add("Sample trust. The password of this start, for every sample person: " + password);
        SAMPLE_PEOPLE.forEach(person -> lines.add("  " + person));
    }
}
