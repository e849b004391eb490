package org.probity.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.probity.ejb.audit.AuditService;
import org.probity.ejb.audit.AuditService.AuditRow;

/** What was done and what was refused, newest first. */
@Named
@RequestScoped
public class AuditListView {
    private static final int PAGE = 25;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.probity.web.audit");

    @Inject
    AuditService audit;

    private String outcome;
    private String before;
    private List<AuditRow> rows = List.of();
    private boolean more;

    public void load() {
        boolean place = before != null && before.matches("\\d{1,18}");
        Instant at = place ? Instant.EPOCH.plus(Long.parseLong(before), ChronoUnit.MICROS) : null;
        List<AuditRow> found = audit.list(at, "REFUSED".equals(outcome) || "DONE".equals(outcome) ? outcome : null);
        more = found.size() > PAGE;
        rows = more ? found.subList(0, PAGE) : found;
    }

    /** "Read a case"; an act without words of its own is told from its name, "Casework: take step". */
    public String words(AuditRow row) {
        if (WORDS.containsKey(row.act())) {
            return WORDS.getString(row.act());
        }
        return row.act()
                .replace("Service.", ": ")
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.UK);
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    public String getFirst() {
        return before == null ? null : "/audit/list.xhtml" + (outcome == null ? "" : "?outcome=" + outcome);
    }

    public String getNext() {
        if (!more) {
            return null;
        }
        AuditRow last = rows.get(rows.size() - 1);
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, last.at());
        return "/audit/list.xhtml?" + (outcome == null ? "" : "outcome=" + outcome + "&") + "before=" + micros;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
