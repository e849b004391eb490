package org.probity.web.concern;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Told;
import org.probity.ejb.breach.Receipt;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;
import org.probity.web.breach.DecideBy;

/**
 * "Somebody from school contacted me": what to do, a step at a time, a reply to copy, and at the end one button that makes a report
 * of it (S2-29, S3-27 to 29). It takes no files; suspected pictures are never to be saved.
 */
@Named
@ViewScoped
public class ContactView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Step> STEPS = List.of(Step.values());

    /** The pages of the walk, in order. */
    public enum Step {
        TELLER,
        OTHER,
        DECLINE,
        REPLY,
        KEEP,
        TELL
    }

    /** Who asks. */
    public enum Teller {
        PUPIL(ReporterKind.PUPIL),
        PARENT(ReporterKind.PARENT),
        STAFF(ReporterKind.STAFF);

        private final ReporterKind kind;

        Teller(ReporterKind kind) {
            this.kind = kind;
        }
    }

    /** Who was in touch. */
    public enum Other {
        TEACHER(PersonCategory.TEACHER),
        ADULT(PersonCategory.SUPPORT_STAFF),
        PUPIL(PersonCategory.PUPIL),
        PAST_PUPIL(PersonCategory.EX_PUPIL),
        PARENT(PersonCategory.PARENT_CARER),
        STRANGER(PersonCategory.UNKNOWN);

        private final PersonCategory category;

        Other(PersonCategory category) {
            this.category = category;
        }
    }

    @Inject
    transient BreachService breaches;

    @Inject
    transient SchoolService schools;

    @Inject
    transient ConcernWords words;

    @Inject
    transient Clock clock;

    private Step step = Step.TELLER;
    private Teller teller;
    private Other other;
    private String school;
    private String what;
    private String who;
    private Boolean imagery;
    private boolean whistleblowing;
    private String name;
    private String receiptCode;
    private String decideBy;

    public void next() {
        step = STEPS.get(STEPS.indexOf(step) + 1);
    }

    public void back() {
        step = STEPS.get(STEPS.indexOf(step) - 1);
    }

    /** A report from what was answered on the way; the words are the teller's own, after one sentence of ours. */
    public void tell() {
        String happened = "Contact online. " + words.of(teller) + ". Who was in touch: "
                + words.of(other).toLowerCase(Locale.UK) + "."
                + (what == null ? "" : "\n\n" + what);
        Receipt receipt = breaches.reportPublicly(new NewReport(
                school,
                happened,
                null,
                new About(null, who, other.category),
                null,
                isChild(),
                Boolean.TRUE.equals(imagery),
                whistleblowing && teller == Teller.STAFF,
                new Told(teller.kind, null, name, null),
                List.of(),
                null));
        receiptCode = receipt.receiptCode().text();
        decideBy = DecideBy.words(receipt.due(), clock.instant());
    }

    /** A pupil at either end: the safeguarding lead hears of it first. */
    public boolean isChild() {
        return teller != Teller.STAFF || other == Other.PUPIL;
    }

    public List<SelectItem> getTellers() {
        return Stream.of(Teller.values())
                .map(each -> new SelectItem(each, words.of(each)))
                .toList();
    }

    public List<SelectItem> getOthers() {
        Stream<Other> offered = teller == Teller.STAFF
                ? Stream.of(Other.PUPIL, Other.PAST_PUPIL, Other.PARENT, Other.STRANGER)
                : Stream.of(Other.TEACHER, Other.ADULT, Other.STRANGER);
        return offered.map(each -> new SelectItem(each, words.of(each))).toList();
    }

    /** What can be answered, if anything is answered at all. */
    public String getReply() {
        if (teller != Teller.STAFF) {
            return "Please do not write to me here. If it is about school, use the school's own messages or talk to my parent or carer.";
        }
        return "Thank you for asking. I keep my private accounts separate from my work, so I do not connect with "
                + (other == Other.PARENT ? "parents" : "pupils or past pupils")
                + " here. It is nothing personal. If it is about school, please write to the school office.";
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    /** The place of the present step, from 1. */
    public int getNumber() {
        return STEPS.indexOf(step) + 1;
    }

    public int getCount() {
        return STEPS.size();
    }

    public boolean isStaff() {
        return teller == Teller.STAFF;
    }

    public Step getStep() {
        return step;
    }

    public Teller getTeller() {
        return teller;
    }

    public void setTeller(Teller teller) {
        this.teller = teller;
    }

    public Other getOther() {
        return other;
    }

    public void setOther(Other other) {
        this.other = other;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public Boolean getImagery() {
        return imagery;
    }

    public void setImagery(Boolean imagery) {
        this.imagery = imagery;
    }

    public boolean isWhistleblowing() {
        return whistleblowing;
    }

    public void setWhistleblowing(boolean whistleblowing) {
        this.whistleblowing = whistleblowing;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Null before it was told; shown once. */
    public String getReceiptCode() {
        return receiptCode;
    }

    public String getDecideBy() {
        return decideBy;
    }
}
