package org.probity.web.breach;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.breach.Receipt;
import org.probity.ejb.breach.ReportCheck;
import org.probity.ejb.person.PersonService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/**
 * Telling the school, one question at a time. All questions stand in the form, those that are not in hand out of sight: what was
 * typed travels with every press. Files are chosen on the last page, so that none is here before the report is (HR-01, HR-02).
 */
@Named
@ViewScoped
public class BreachReportView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** The hidden field in which a page says what it asks. */
    private static final String SHOWN = "question";

    @Inject
    transient BreachService breaches;

    @Inject
    transient SchoolService schools;

    @Inject
    transient PersonService people;

    @Inject
    transient BreachWords words;

    @Inject
    transient Clock clock;

    private final ReportForm form = new ReportForm();
    private final ReportWalk walk = new ReportWalk(form);
    private String reference;
    private String receiptCode;
    private String decideBy;
    private List<String> wanted = List.of();

    /** A member of staff begins with their own school. */
    public void begin() {
        walk.known();
        people.myPosts().stream()
                .map(Post::getSchool)
                .filter(school -> school != null)
                .findFirst()
                .ifPresent(school -> form.setSchool(school.getCode()));
    }

    /** Looks at an answer when its question is in hand; the other questions wait for their turn. */
    public void look(FacesContext faces, UIComponent field, Object typed) {
        if (typed != null && getWalk().getQuestion().has(field.getId())) {
            try {
                new AnswerCheck(form, London.date(clock.instant())).look(field.getId(), (String) typed);
            } catch (Refusal wrong) {
                throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, wrong.getMessage(), null));
            }
        }
    }

    public void next() {
        if (getWalk().asks(ReportQuestion.WHERE)) {
            Occasion seen = form.occasion();
            ReportCheck.address(seen.webAddress(), seen.noAddress());
        }
        walk.next();
    }

    public void back() {
        getWalk().back();
    }

    /** From the last page to the question whose answer is to be changed. */
    public void change(ReportQuestion question) {
        getWalk().to(question);
    }

    public void send() {
        NewReport told = form.report(getWalk().asked());
        Receipt receipt = walk.isSignedIn() ? breaches.report(told) : breaches.reportPublicly(told);
        reference = receipt.reference();
        receiptCode =
                receipt.receiptCode() == null ? null : receipt.receiptCode().text();
        decideBy = DecideBy.words(receipt.due(), clock.instant());
        wanted = List.copyOf(receipt.wanted());
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    /** Places online to choose from; another one can be typed. */
    public List<String> getPlaces() {
        return breaches.places(form.getSchool());
    }

    public ReportForm getForm() {
        return form;
    }

    /** The way through the questions. A press begins at the question that its page showed: pressed twice, or on an older page, too. */
    public ReportWalk getWalk() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && faces.getAttributes().putIfAbsent(ReportWalk.class, walk) == null) {
            walk.resume(faces.getExternalContext().getRequestParameterMap().get(SHOWN));
        }
        return walk;
    }

    /** The question in hand and its place, for the title of the page. */
    public String getTitle() {
        return (words.of(getWalk().getQuestion()) + " " + walk.getPlace()).strip();
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
