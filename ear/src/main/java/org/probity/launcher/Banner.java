package org.probity.launcher;

import java.util.ArrayList;
import java.util.List;

/** What is said once the application answers: where to go, who can sign in, how to stop. */
final class Banner {
    private static final List<String> SAMPLE_PEOPLE = List.of(
            "clerk              clerk to the governors, all schools",
            "headteacher.ced    headteacher, Cedar School",
            "governor.ced       governor, Cedar School",
            "dsl.elm            designated safeguarding lead, Elm Primary",
            "hr, head-of-hr     human resources of the trust",
            "dpo                data protection officer",
            "ceo                chief executive of the trust",
            "admin              administrator");

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
        lines.add("  The pattern is role.school; the schools are ald, bee, ced, dam and elm.");
    }
}
