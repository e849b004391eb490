package org.probity.web.letter;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.ejb.letter.LetterAct;
import org.probity.ejb.letter.LetterFile;
import org.probity.ejb.letter.LetterService;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.letter.Delivery;
import org.probity.persistence.letter.LetterState;
import org.probity.web.shell.Notice;
import org.probity.web.shell.Visitor;

/** One letter on its sheet, where it is, and what this person may do with it. Holds what was seen, so that two people do not cross. */
@Named
@ViewScoped
public class LetterDetailView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/letter/detail.xhtml?faces-redirect=true&id=";

    @Inject
    LetterService letters;

    @Inject
    Visitor visitor;

    private String id;
    private int version;
    private Set<LetterAct> acts = EnumSet.noneOf(LetterAct.class);
    private boolean uncertain;
    private String because;
    private ServiceMethod how;
    private LocalDate day;
    private LocalTime time;
    private transient LetterFile file;

    /** Reads the letter for showing. */
    public void load() {
        file = letters.find(id);
        version = file.letter().getVersion();
        acts = file.acts();
        uncertain = file.letter().getState() == LetterState.UNCERTAIN;
        if (day == null) {
            day = visitor.today();
        }
    }

    /** The page is shown again after an act that was refused: as things stand now. */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    public String agree() {
        letters.agree(id, version);
        Notice.keep("You agreed. The letter is on its way.");
        return PAGE + id;
    }

    public String withdraw() {
        letters.withdraw(id, version, because);
        Notice.keep("The letter is withdrawn. Nobody will get it.");
        return PAGE + id;
    }

    public String sendAgain() {
        letters.sendAgain(id, version);
        Notice.keep("The letter goes once more. It leaves within a minute.");
        return PAGE + id;
    }

    public String record() {
        letters.recordSent(id, version, how, moment());
        Notice.keep("Noted. The day on which it counts as served is worked out below.");
        return PAGE + id;
    }

    /** A letter given by hand has a moment, a posted one only a day. */
    private LocalDateTime moment() {
        if (day == null || (how == ServiceMethod.BY_HAND && time == null)) {
            return null;
        }
        return how == ServiceMethod.BY_HAND ? day.atTime(time) : day.atStartOfDay();
    }

    /** The ways that may be noted: that the mail arrived only while that is uncertain. */
    public List<ServiceMethod> getWays() {
        return Stream.of(
                        ServiceMethod.EMAIL,
                        ServiceMethod.FIRST_CLASS,
                        ServiceMethod.SIGNED_FOR,
                        ServiceMethod.SECOND_CLASS,
                        ServiceMethod.BY_HAND)
                .filter(way -> way != ServiceMethod.EMAIL || uncertain)
                .toList();
    }

    public String words(ServiceMethod way) {
        return way == ServiceMethod.EMAIL ? "The e-mail did arrive: do not send it again" : way.words();
    }

    /** How an attempt to hand it over ended. */
    public String outcome(Delivery.Outcome outcome) {
        return switch (outcome) {
            case UNDER_WAY -> "Under way";
            case HANDED_OVER -> "Handed over";
            case TRY_LATER -> "The other side asked us to try later";
            case REFUSED -> "Refused";
            case UNCERTAIN -> "Broken off: uncertain";
        };
    }

    public boolean may(String act) {
        return acts.contains(LetterAct.valueOf(act));
    }

    public LetterFile getFile() {
        return file;
    }

    public LetterStatus getStatus() {
        return LetterStatus.of(
                file.letter().getState(), file.letter().getAddressee().getService());
    }

    /** How things stand, in one or two sentences. */
    public String getStanding() {
        return Standing.of(file);
    }

    /** The sentences that explain the day of service. */
    public List<String> getReasons() {
        String reasons = file == null ? null : file.letter().getDeemedReason();
        return reasons == null ? List.of() : reasons.lines().toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public ServiceMethod getHow() {
        return how;
    }

    public void setHow(ServiceMethod how) {
        this.how = how;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
