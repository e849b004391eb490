package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probity.it.outside.Visitors.ANYBODY;

import java.util.Map;
import org.probity.it.Records;

/** Statements at Cedar in several states, so that their pages have something to show. */
final class StatementsToSee {
    private StatementsToSee() {}

    static void looks(EvidenceToSee.Opened opened) {
        AskedStatement asked = AskedStatement.ofAStranger();
        AskedStatement notes = AskedStatement.in(
                asked.led(), Map.of("kind", "NOTES", "given", "Q: Where?\nA: There.", "heldOn", "2026-11-19"));
        AskedStatement signed = AskedStatement.in(asked.led(), Map.of());
        assertEquals(204, signed.signed("I saw it.").status());
        String ref = "?ref=" + asked.reference();
        String head = "headteacher.ced";
        opened.by(head, "casework/detail", ref);
        opened.by(head, "statement/list", ref);
        opened.by(head, "statement/list", "?ref=" + Records.story("On the museum trip"));
        opened.by(head, "statement/ask", ref);
        opened.by(head, "statement/ask", ref + "&kind=NOTES");
        for (AskedStatement each : new AskedStatement[] {asked, notes, signed}) {
            opened.by(head, "statement/detail", "?id=" + each.id());
        }
        for (AskedStatement each : new AskedStatement[] {asked, notes}) {
            opened.by(ANYBODY, "public/statement", each.link().replaceFirst("[^?]*", ""));
        }
    }
}
