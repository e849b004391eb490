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
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;

/** What was done and what was refused, newest first. */
@Named
@RequestScoped
public class AuditListView {
    private static final int PAGE = 25;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.probity.web.audit");

    @Inject
    AuditService audit;

    @Inject
    Cut cut;

    private String outcome;
    private List<AuditRow> rows = List.of();
    private boolean more;

    public void load() {
        List<AuditRow> found =
                audit.list(place(), "REFUSED".equals(outcome) || "DONE".equals(outcome) ? outcome : null);
        more = found.size() > PAGE;
        rows = more ? found.subList(0, PAGE) : found;
    }

    /** The entries come newest first, so the next page begins after the instant of the last one, in microseconds. */
    private Instant place() {
        String micros = cut.getAfter();
        boolean given = micros != null && micros.matches("\\d{1,18}");
        return given ? Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS) : null;
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
        return cut.getAfter() == null ? null : address().toString();
    }

    public String getNext() {
        return more ? cut.next(address(), mark(rows.get(rows.size() - 1))) : null;
    }

    private static String mark(AuditRow last) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, last.at()));
    }

    private Address address() {
        return new Address("/audit/list.xhtml").with("outcome", outcome);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
