package org.probity.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TypedTest {
    private final Typed typed = Typed.in(
            "/breach/report.xhtml",
            "multipart/form-data; boundary=b",
            Map.of(
                    "f:what", new String[] {"A group chat where a teacher was insulted."},
                    "f:kind", new String[] {"yes"},
                    "f:password", new String[] {"a long password of many characters"},
                    "f:code", new String[] {"123456"},
                    "f:codes", new String[] {"CC-01, CC-06"},
                    "once", new String[] {"0c7e2f6a-8a43-4fd5-a3f5-5f7d8f1b9a11"},
                    "jakarta.faces.ViewState", new String[] {"-7870123456789012345:1234567890123"}));

    @Test
    void whatAPersonWroteIsGivenBack() {
        assertEquals(List.of("A group chat where a teacher was insulted."), typed.getTexts());
    }

    @Test
    void theFormCanBeSentAgainWithoutItsSecrets() {
        assertEquals(
                List.of("f:codes", "f:kind", "f:what", "jakarta.faces.ViewState", "once"),
                typed.getValues().stream().map(Typed.Value::name).sorted().collect(Collectors.toList()));
    }

    @Test
    void aFormIsSentAgainInTheWayThatItsPageReads() {
        assertEquals("multipart/form-data", typed.getEncoding());
        assertTrue(typed.isWithFiles());
        Typed plain = Typed.in("/sign-in.xhtml", "application/x-www-form-urlencoded", Map.of());
        assertEquals("application/x-www-form-urlencoded", plain.getEncoding());
    }

    @Test
    void secretsAreAskedForAgain() {
        assertEquals(
                List.of("f:code", "f:password"),
                typed.getSecrets().stream().map(Typed.Value::name).toList());
        assertEquals("Password, once more", typed.getSecrets().get(1).text());
    }
}
