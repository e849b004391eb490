package org.probity.web.concern;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.concern.ConcernFile;
import org.probity.ejb.concern.ConcernService;
import org.probity.ejb.concern.PanelOrder;
import org.probity.persistence.NotThere;
import org.probity.persistence.concern.ConcernRefused;
import org.probity.persistence.concern.ConcernStage;
import org.probity.web.shell.Notice;

/** One act on a concern: its own page shows what will happen and needs one deliberate press. */
@Named
@ViewScoped
public class ConcernActView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 120;

    /** What can be done. */
    public enum Act {
        ANSWER("Write the answer", "Send the answer", "The answer is with the parent."),
        PASS("Pass it on", "Pass it on", "It is passed on."),
        COMPLAINT("Hand it over to the complaints procedure", "Make it a complaint", "It is a complaint now."),
        STEP_BACK("Step back", "Step back", "Somebody else has it now."),
        PANEL("Arrange the panel", "Arrange the panel", "The panel is arranged."),
        MESSAGE("Write to the parent", "Send the message", "Your message is with the parent.");

        private final String title;
        private final String button;
        private final String done;

        Act(String title, String button, String done) {
            this.title = title;
            this.button = button;
            this.done = done;
        }

        public String getTitle() {
            return title;
        }

        public String getButton() {
            return button;
        }
    }

    @Inject
    transient ConcernService concerns;

    private String reference;
    private String name;
    private int seen;
    private boolean panel;
    private boolean meets;
    private String words;
    private String colleague;
    private LocalDate day;
    private String time;
    private int minutes = USUAL_MINUTES;
    private String place;
    private List<String> members = new ArrayList<>();
    private String outsider;
    private String outsiderEmail;
    private transient ConcernFile file;

    /**
     * Reads the concern once, as it stands when the page is opened.
     *
     * @throws NotThere when the caller has nothing to do here
     */
    public void load() {
        boolean wanted = Arrays.stream(Act.values()).anyMatch(act -> act.name().equals(name));
        if (!wanted || !getFile().mine() || !getFile().concern().isOpen()) {
            throw new NotThere();
        }
        if (!FacesContext.getCurrentInstance().isPostback()) {
            seen = getFile().concern().getVersion();
            panel = getFile().concern().getStage() == ConcernStage.PANEL;
            meets = getFile().panel() != null;
        }
    }

    public String take() {
        switch (getAct()) {
            case ANSWER -> concerns.answer(reference, seen, words);
            case PASS -> concerns.passOn(reference, seen, colleague, words);
            case COMPLAINT -> concerns.handOver(reference, seen, words);
            case STEP_BACK -> concerns.stepBack(reference);
            case PANEL ->
                concerns.arrangePanel(
                        reference,
                        seen,
                        new PanelOrder(day.atTime(time()), minutes, place, members, outsider, outsiderEmail));
            case MESSAGE -> concerns.reply(reference, words);
        }
        Notice.keep(getAct().done);
        return getAct() == Act.STEP_BACK
                ? "/concern/list.xhtml?faces-redirect=true"
                : "/concern/detail.xhtml?faces-redirect=true&ref=" + reference;
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(time.strip().replace('.', ':'));
        } catch (DateTimeParseException notATime) {
            throw new ConcernRefused("Give the time like 18:00.");
        }
    }

    /** The title of the page; of a panel's end it is its own. */
    public String getTitle() {
        return panel && getAct() == Act.ANSWER ? "Write down what the panel found" : getAct().getTitle();
    }

    public Act getAct() {
        return Act.valueOf(name);
    }

    /** Whether it has come to a panel. */
    public boolean isPanel() {
        return panel;
    }

    /** Whether the panel's day is fixed. */
    public boolean isMeets() {
        return meets;
    }

    public ConcernFile getFile() {
        if (file == null) {
            file = concerns.find(reference);
        }
        return file;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }

    public String getOutsider() {
        return outsider;
    }

    public void setOutsider(String outsider) {
        this.outsider = outsider;
    }

    public String getOutsiderEmail() {
        return outsiderEmail;
    }

    public void setOutsiderEmail(String outsiderEmail) {
        this.outsiderEmail = outsiderEmail;
    }
}
