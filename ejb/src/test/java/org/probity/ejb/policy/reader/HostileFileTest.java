package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.source.UnreadablePolicy;

/** Files that want more than to be read: they are read, and nothing in them runs or keeps the reader busy for ever. */
class HostileFileTest {
    @Test
    void scriptsAreNotRunAndNotRead() throws IOException {
        PolicyDraft page = read(
                "policy.html",
                bytes(
                        "<html><body><h1>Bicycle Policy</h1><script>stolen()</script><p onclick=\"stolen()\">Pupils must walk.</p></body></html>"));
        assertFalse(page.toString().contains("stolen"));
        try (PDDocument document = new TinyPdf()
                .heading("Bicycle Policy")
                .lines(72, "Pupils must walk.")
                .document()) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("stolen()"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertFalse(read("policy.pdf", out.toByteArray()).toString().contains("stolen"));
        }
    }

    @Test
    void hostileTextsEndWithADraftOrARefusal() {
        for (String unit : new String[] {
            "<!--",
            "- - - ",
            "[",
            "*a **b ",
            "a|b\n",
            "a-\n",
            "1.1.1.1.1.",
            "> ",
            "May 12/",
            "Aaa of the ",
            "&amp",
            "a\n\n"
        }) {
            for (String ending : new String[] {".txt", ".md"}) {
                try {
                    assertTrue(read("policy" + ending, bytes(unit.repeat(60_000 / unit.length())))
                                    .coverage()
                                    .share()
                            <= 1);
                } catch (UnreadablePolicy refused) {
                    assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
                }
            }
        }
    }

    private static PolicyDraft read(String name, byte[] content) {
        return new PolicyReader().read(name, content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
