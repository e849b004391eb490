package org.probity.ejb.policy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.PageFurniture;
import org.probity.ejb.policy.draft.PolicyDraft;

/** Policies as web pages, as schools publish them. */
class WebPageTest {

    @Test
    void orderedListsPrintTheirNumbers() {
        PolicyDraft draft = read(
                "<ol start='4'><li>Pupils must walk.<ol type='a'><li>slowly</li><li>on the left</li></ol></li><li value='9'>Staff may ride.</li></ol>"
                        + "<ol style='list-style-type: lower-roman'><li>First.</li><li>Second.</li></ol>");
        assertEquals(List.of("4", "a", "b", "9", "i", "ii"), numbers(draft));
        assertEquals(
                List.of(0, 1, 1, 0, 0, 0),
                draft.clauses().stream().map(DraftClause::depth).toList());
    }

    @Test
    void typedNumbersCountForMoreThanBullets() {
        assertEquals(
                List.of("28", "29"),
                numbers(read("<ul><li>28. Pupils must walk.</li><li>29. Staff may ride.</li></ul>")));
    }

    @Test
    void secondParagraphOfAnItemBelongsToIt() {
        PolicyDraft draft = read(
                "<ul><li><p>Pupils must walk.</p><p>They must also keep to the left side.</p></li><li>Staff may ride.</li></ul>");
        assertEquals(
                Arrays.asList("Pupils must walk.\nThey must also keep to the left side.", "Staff may ride."),
                texts(draft));
    }

    @Test
    void menusFeetAndHiddenPartsAreFurniture() {
        PolicyDraft draft = read(
                "<nav>Home News</nav><header>Oak Street</header><p>Pupils must walk.</p><div style='display: none'>Old text</div><footer>Contact us</footer>");
        assertEquals(List.of("Pupils must walk."), texts(draft));
        assertEquals(
                List.of(
                        PageFurniture.Kind.NAVIGATION,
                        PageFurniture.Kind.HEADER,
                        PageFurniture.Kind.HIDDEN,
                        PageFurniture.Kind.FOOTER),
                draft.furniture().stream().map(PageFurniture::kind).toList());
    }

    @Test
    void boldParagraphIsAHeadingAndLinesAreBroken() {
        PolicyDraft draft = read(
                "<p><strong>Locks</strong></p><p>Pupils must walk.<br>1. Staff may ride.<br>2. Visitors must push<br>their bicycles.</p>");
        assertEquals("Locks", draft.headings().get(1).text());
        assertEquals(
                List.of("Pupils must walk.", "Staff may ride.", "Visitors must push their bicycles."), texts(draft));
    }

    @Test
    void tablesOfDataStayAndTablesOfLayoutGo() {
        PolicyDraft draft = read(
                "<table><tr><td><h2>Locks</h2><p>Pupils must walk.</p></td><td><p>Staff may ride.</p></td></tr></table>"
                        + "<table><tr><th>Version</th><th>Date</th></tr><tr><td>1</td><td>May 2024</td></tr></table>");
        assertEquals(List.of("Pupils must walk.", "Staff may ride."), texts(draft));
        assertEquals(
                List.of(List.of("Version", "Date"), List.of("1", "May 2024")),
                draft.tables().get(0).rows());
    }

    @Test
    void deepNestingIsReadToTheEnd() {
        PolicyDraft draft = read("<div>".repeat(400) + "Pupils must walk." + "</div>".repeat(400));
        assertEquals(List.of("Pupils must walk."), texts(draft));
    }

    private static List<String> numbers(PolicyDraft draft) {
        return draft.clauses().stream().map(DraftClause::number).toList();
    }

    private static List<String> texts(PolicyDraft draft) {
        return draft.clauses().stream().map(DraftClause::text).toList();
    }

    private static PolicyDraft read(String html) {
        byte[] page = ("<!DOCTYPE html><html><body><h1>Bicycle Policy</h1>" + html + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        PolicyDraft draft = new PolicyReader().read("bicycle.html", page);
        assertTrue(draft.coverage().isComplete(), () -> draft.coverage().toString());
        return draft;
    }
}
