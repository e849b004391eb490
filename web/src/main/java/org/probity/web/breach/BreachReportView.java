package org.probity.web.breach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.Receipt;
import org.probity.ejb.person.PersonService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/** Telling the school, one question first: a suspected indecent picture of a child closes every upload (HR-01). */
@Named
@ViewScoped
public class BreachReportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient BreachService breaches;

    @Inject
    transient SchoolService schools;

    @Inject
    transient PersonService people;

    @Inject
    transient Clock clock;

    private final ReportForm form = new ReportForm();
    private boolean asked;
    private String reference;
    private String receiptCode;
    private String decideBy;
    private List<String> wanted = List.of();

    /** A member of staff begins with their own school. */
    public void begin() {
        people.myPosts().stream()
                .map(Post::getSchool)
                .filter(school -> school != null)
                .findFirst()
                .ifPresent(school -> form.setSchool(school.getCode()));
    }

    public void answer() {
        asked = true;
    }

    public void back() {
        asked = false;
    }

    public void send() {
        done(breaches.report(form.report(false)));
    }

    public void sendPublicly() {
        done(breaches.reportPublicly(form.report(true)));
    }

    private void done(Receipt receipt) {
        reference = receipt.reference();
        receiptCode =
                receipt.receiptCode() == null ? null : receipt.receiptCode().text();
        decideBy = DecideBy.words(receipt.due(), clock.instant());
        wanted = List.copyOf(receipt.wanted());
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    public ReportForm getForm() {
        return form;
    }

    public boolean isAsked() {
        return asked;
    }

    /** Null before the report was taken. */
    public String getReference() {
        return reference;
    }

    /** Shown once; null for signed-in people. */
    public String getReceiptCode() {
        return receiptCode;
    }

    /** By when the school decides on it, as a beginning of a sentence; null before the report was taken. */
    public String getDecideBy() {
        return decideBy;
    }

    public List<String> getWanted() {
        return wanted;
    }
}
