package org.probity.web.databreach;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.probity.ejb.databreach.BreachFile;
import org.probity.ejb.databreach.BreachRegisterService;
import org.probity.ejb.databreach.DataBreachService;
import org.probity.ejb.databreach.PeopleTold;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.WallTime;
import org.probity.persistence.databreach.BreachIncomplete;
import org.probity.persistence.databreach.DataAssessment;
import org.probity.persistence.databreach.DataAwareness;
import org.probity.persistence.databreach.DataFacts;
import org.probity.persistence.databreach.DataNotice;
import org.probity.persistence.databreach.DataReport;
import org.probity.persistence.databreach.HarmLikelihood;
import org.probity.persistence.databreach.HarmWeight;
import org.probity.persistence.databreach.NoticeDuty;
import org.probity.persistence.databreach.ReportWay;
import org.probity.persistence.databreach.SparedBecause;
import org.probity.web.shell.Notice;

/** The forms in which something is decided about a data breach: one for each act, all kept on one page that knows which it is. */
@Named
@ViewScoped
public class DataBreachActView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is done. */
    public enum Act {
        AWARE("The school became aware"),
        NONE("It is no breach of personal data"),
        FACTS("What is known"),
        WEIGH("Weigh the risk"),
        REPORT("The Commissioner was told"),
        PEOPLE("The people were told"),
        SPARE("The people need not be told");

        private final String title;

        Act(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Inject
    transient DataBreachService breaches;

    @Inject
    transient BreachRegisterService register;

    private String reference;
    private Act act;
    private int seenVersion;
    private boolean again;
    private LocalDate day;
    private String time;
    private WallTime.Turn turn;
    private HarmLikelihood likelihood;
    private HarmWeight weight;
    private NoticeDuty decided;
    private ReportWay way;
    private SparedBecause spared;
    private final Map<String, String> words = new HashMap<>();

    /** @throws NotThere when the caller cannot decide on it */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        BreachFile file = register.find(reference);
        if (act == null || !file.mine()) {
            throw new NotThere();
        }
        seenVersion = file.breach().getVersion();
        again = act == Act.REPORT
                ? !file.reports().isEmpty()
                : !file.awareness().isEmpty();
        if (act == Act.FACTS) {
            recall(file.known());
        }
        if (act == Act.PEOPLE) {
            words.put("words", file.known().getNature());
        }
    }

    private void recall(DataFacts.Known known) {
        words.put("nature", known.getNature());
        words.put("peopleKinds", known.getPeopleKinds());
        words.put("peopleCount", known.getPeopleCount());
        words.put("dataKinds", known.getDataKinds());
        words.put("recordCount", known.getRecordCount());
        words.put("consequences", known.getConsequences());
        words.put("measures", known.getMeasures());
        words.put("planned", known.getPlanned());
        words.put("stillOpen", known.getStillOpen());
    }

    public String record() {
        switch (act) {
            case AWARE ->
                breaches.aware(
                        reference,
                        seenVersion,
                        new DataAwareness.Told(when(), words.get("who"), words.get("how"), words.get("note")));
            case NONE -> breaches.isNone(reference, seenVersion, words.get("reasons"));
            case FACTS -> breaches.describe(reference, seenVersion, known());
            case WEIGH ->
                breaches.assess(
                        reference,
                        seenVersion,
                        new DataAssessment.Weighed(likelihood, weight, decided, words.get("reasons")));
            case REPORT -> breaches.tellCommissioner(reference, seenVersion, report());
            case PEOPLE -> breaches.tellPeople(reference, seenVersion, people());
            case SPARE -> breaches.sparePeople(reference, seenVersion, spared, words.get("reasons"));
        }
        Notice.keep("It is on record.");
        return "/databreach/detail.xhtml?faces-redirect=true&ref=" + reference;
    }

    private Instant when() {
        return BreachTime.read(day, time, turn);
    }

    private DataFacts.Known known() {
        return new DataFacts.Known(
                        words.get("nature"),
                        words.get("peopleKinds"),
                        words.get("peopleCount"),
                        words.get("dataKinds"),
                        words.get("recordCount"))
                .leadingTo(
                        words.get("consequences"), words.get("measures"), words.get("planned"), words.get("stillOpen"));
    }

    private DataReport.Told report() {
        return new DataReport.Told(
                when(), words.get("reference"), way, words.get("what"), words.get("follows"), words.get("late"));
    }

    private PeopleTold people() {
        String readers = words.get("readers") == null ? "" : words.get("readers");
        return new PeopleTold(
                new DataNotice.Told(when(), number(words.get("people")), words.get("way"), words.get("words")),
                words.get("advice"),
                readers.lines()
                        .filter(line -> !line.isBlank())
                        .map(PeopleTold.Reader::of)
                        .toList());
    }

    private static Integer number(String text) {
        if (text == null || !text.strip().matches("[0-9]{1,7}")) {
            throw new BreachIncomplete("Write the number of people as a whole number, such as 12.");
        }
        return Integer.valueOf(text.strip());
    }

    public List<SelectItem> getLikelihoods() {
        return items(HarmLikelihood.values(), HarmLikelihood::words);
    }

    public List<SelectItem> getWeights() {
        return items(HarmWeight.values(), HarmWeight::words);
    }

    public List<SelectItem> getDuties() {
        return items(NoticeDuty.values(), duty -> capital(duty.words()));
    }

    public List<SelectItem> getWays() {
        return items(ReportWay.values(), each -> capital(each.words()));
    }

    public List<SelectItem> getExceptions() {
        return items(SparedBecause.values(), each -> capital(each.words()));
    }

    private static <E> List<SelectItem> items(E[] all, Function<E, String> label) {
        return Arrays.stream(all)
                .map(each -> new SelectItem(each, label.apply(each)))
                .toList();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Whether the time that was typed came twice, so that the form has to ask which one is meant. */
    public boolean isTwice() {
        return BreachTime.comesTwice(day, time);
    }

    /** Whether it was said before: the time is put right, or another part follows. */
    public boolean isAgain() {
        return again;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
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

    public WallTime.Turn getTurn() {
        return turn;
    }

    public void setTurn(WallTime.Turn turn) {
        this.turn = turn;
    }

    public HarmLikelihood getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(HarmLikelihood likelihood) {
        this.likelihood = likelihood;
    }

    public HarmWeight getWeight() {
        return weight;
    }

    public void setWeight(HarmWeight weight) {
        this.weight = weight;
    }

    public NoticeDuty getDecided() {
        return decided;
    }

    public void setDecided(NoticeDuty decided) {
        this.decided = decided;
    }

    public ReportWay getWay() {
        return way;
    }

    public void setWay(ReportWay way) {
        this.way = way;
    }

    public SparedBecause getSpared() {
        return spared;
    }

    public void setSpared(SparedBecause spared) {
        this.spared = spared;
    }
}
