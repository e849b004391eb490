package org.probity.ejb.breach;

import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.TRIAGE_REPORT;
import static org.probity.ejb.security.Right.VIEW_REPORTS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.ejb.letter.NewsDue;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.breach.Report;

/** The two-way mailbox of a report behind its receipt code: text both ways, also without any name. */
@Stateless
public class MessageService {
    private static final int MOST = 50;
    private static final String UNANSWERED =
            "select m.reference from Message t, Matter m, Report r where m.id = t.matterId and r.matter = m and t.fromSchool = false"
                    + " and not exists (select n from Message n where n.matterId = t.matterId and n.written > t.written) and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sight sight;

    @Inject
    Caller caller;

    @Inject
    Letterbox box;

    @Inject
    Event<NewsDue> news;

    @Inject
    ReportReader reader;

    /**
     * What was written so far, for whoever has the code; who of the school wrote stays out of it.
     *
     * @throws org.probity.persistence.NotThere when nothing has this code
     */
    @Requires(PUBLIC)
    public Conversation behind(String receiptCode) {
        return new Conversation(box.lines(box.open(receiptCode).matterId(), false));
    }

    /**
     * Whoever has the code writes to those who deal with the report.
     *
     * @throws org.probity.persistence.NotThere when nothing has this code
     * @throws ReportIncomplete when there is nothing to send, or too much
     */
    @Requires(PUBLIC)
    public void write(String receiptCode, String text) {
        Letterbox.Opened opened = box.open(receiptCode);
        box.fromOutside(opened, text);
        caller.about(null, opened.matterId());
    }

    /** What was written so far about a report that the caller sees. */
    @Requires(VIEW_REPORTS)
    public Conversation about(String reference) {
        Report report = reader.report(reference);
        return new Conversation(box.lines(report.getMatter().getId(), true));
    }

    /**
     * The school writes to the reporter, who reads it behind the code.
     *
     * @throws ReportIncomplete when there is nothing to send, too much, or nobody has a code to read it with
     */
    @Requires(TRIAGE_REPORT)
    public void reply(String reference, String text) {
        Report report = reader.report(reference);
        if (report.getReceiptHash() == null) {
            throw new ReportIncomplete("Whoever told us has no receipt code. Speak to them instead.");
        }
        box.fromSchool(report.getMatter().getId(), caller.person(), text);
        String address = report.getTeller().getEmail();
        if (address != null && !report.isWhistleblowing()) {
            news.fire(new NewsDue(address));
        }
        caller.about(reference, report.getMatter().getId());
    }

    /** References of reports that the caller sees and whose last message came from outside, oldest first; at most fifty. */
    @Requires(VIEW_REPORTS)
    public List<String> unanswered() {
        return sight.bind(em.createQuery(UNANSWERED + sight.condition("m") + " order by t.written, t.id", String.class))
                .setMaxResults(MOST)
                .getResultList();
    }
}
