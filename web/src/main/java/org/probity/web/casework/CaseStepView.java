package org.probity.web.casework;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Choice;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.casework.TrackInHand;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.procedure.Asks;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.StepKind;
import org.probity.web.shell.Notice;

/** Taking one step: asks only what this outcome needs, says what will leave and to whom, and does it once. */
@Named
@ViewScoped
public class CaseStepView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseworkService casework;

    /** A thing to say about something: a letter's field or an allegation. */
    public record Question(String key, String label, String hint) implements Serializable {}

    private final StepForm form = new StepForm();
    private final Set<Asks> asks = new HashSet<>();
    private final ArrayList<Question> words = new ArrayList<>();
    private final ArrayList<Question> allegations = new ArrayList<>();
    private final ArrayList<SelectItem> people = new ArrayList<>();
    private final ArrayList<String> notFree = new ArrayList<>();
    private final ArrayList<String> letters = new ArrayList<>();
    private String reference;
    private String outcome;
    private String track;
    private String label;
    private String step;
    private String next;
    private int seenVersion;

    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        CaseSheet sheet = casework.find(reference);
        Choice choice = choices(sheet).stream()
                .filter(each -> each.outcome().name().equals(outcome) && each.isOpen())
                .findFirst()
                .orElseThrow(NotThere::new);
        seenVersion = sheet.file().getVersion();
        label = choice.label();
        next = choice.next();
        asks.addAll(choice.asks());
        letters.addAll(choice.letters());
        choice.words()
                .forEach(field ->
                        words.add(new Question(field.name(), field.meaning(), "For example: " + field.example())));
        sheet.allegations().forEach(each -> allegations.add(new Question(each.getPublicId(), each.getText(), "")));
        if (asks.contains(Asks.INVESTIGATOR)) {
            offer(List.of(Duty.INVESTIGATOR));
        } else if (asks.contains(Asks.PANEL)) {
            boolean appeal = sheet.file().getStep().getKind() == StepKind.INVITE_APPEAL;
            offer(appeal ? List.of(Duty.APPEAL_PANEL) : List.of(Duty.DECISION_MAKER, Duty.PANEL));
        }
    }

    private List<Choice> choices(CaseSheet sheet) {
        if (track == null) {
            step = sheet.step();
            return sheet.choices();
        }
        TrackInHand beside = sheet.tracks().stream()
                .filter(each -> each.track().getPublicId().equals(track))
                .findFirst()
                .orElseThrow(NotThere::new);
        step = beside.title() + ", " + beside.step();
        return beside.choices();
    }

    /** People who may take one of these duties; the others with the reason why not. */
    private void offer(List<Duty> duties) {
        Map<String, FreePerson> everybody = new LinkedHashMap<>();
        duties.stream()
                .flatMap(duty -> casework.freePeople(reference, duty).stream())
                .forEach(
                        each -> everybody.merge(each.publicId(), each, (first, next) -> first.isFree() ? first : next));
        for (FreePerson person : everybody.values()) {
            String who = person.name() + ", " + person.post();
            if (person.isFree()) {
                people.add(new SelectItem(person.publicId(), who));
            } else {
                notFree.add(who + ": " + person.whyNot());
            }
        }
    }

    public void take() throws IOException {
        casework.takeStep(
                reference, seenVersion, form.request(Outcome.valueOf(outcome)).onTrack(track));
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean gone = Set.of(Outcome.MALICIOUS, Outcome.FALSE).contains(Outcome.valueOf(outcome));
        if (gone) {
            Notice.keep("The outcome is recorded. If the case is out of the files now, you see it here no more.");
        }
        String page = gone ? "/casework/list.xhtml" : "/casework/detail.xhtml?ref=" + reference;
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + page);
    }

    /** Whether the form asks for this, by the name of {@link Asks}. */
    public boolean asks(String name) {
        return asks.contains(Asks.valueOf(name));
    }

    public List<SelectItem> getMeasures() {
        return Arrays.stream(Sanction.values())
                .map(each -> new SelectItem(each, each.words()))
                .toList();
    }

    public List<SelectItem> getServices() {
        return Arrays.stream(ServiceMethod.values())
                .map(each -> new SelectItem(each, each.words()))
                .toList();
    }

    public StepForm getForm() {
        return form;
    }

    public List<Question> getWords() {
        return words;
    }

    public List<Question> getAllegations() {
        return allegations;
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public List<String> getNotFree() {
        return notFree;
    }

    public List<String> getLetters() {
        return letters;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    /** Public id of the track beside the main line; null on the main line. */
    public String getTrack() {
        return track;
    }

    public void setTrack(String track) {
        this.track = track;
    }

    public String getLabel() {
        return label;
    }

    public String getStep() {
        return step;
    }

    public String getNext() {
        return next;
    }
}
