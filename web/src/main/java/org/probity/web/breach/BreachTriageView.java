package org.probity.web.breach;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.ReportFile;
import org.probity.ejb.triage.TriageDecision;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.ejb.triage.TriageDecision.Ending;
import org.probity.ejb.triage.TriageDecision.Named;
import org.probity.ejb.triage.TriageOptions;
import org.probity.ejb.triage.TriagePreview;
import org.probity.ejb.triage.TriageService;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Clause;

/** Deciding what a report is. Shows what the school's rules would do before anything is saved; keeps typed values only. */
@jakarta.inject.Named
@ViewScoped
public class BreachTriageView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "NOBODY";

    @Inject
    transient TriageService triage;

    @Inject
    transient BreachService breaches;

    @Inject
    transient BreachContactView contact;

    private String reference;
    private int seenVersion;
    private PersonCategory category;
    private String subjectId;
    private String subjectName;
    private List<String> clauses = new ArrayList<>();
    private String alleged;
    private Intent intent = Intent.UNDETERMINED;
    private Severity severity;
    private List<Flag> flags = new ArrayList<>();
    private String victim;
    private Closing closing;
    private String reason;
    private String staffRoute;
    private ArrayList<SelectItem> choices = new ArrayList<>();
    private String policies = "";
    private final ArrayList<SelectItem> people = new ArrayList<>();
    private final ArrayList<Closing> closings = new ArrayList<>();
    private String lookedFor;
    private transient TriagePreview preview;

    /** Reads the report; one that was decided on is shown instead. */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        ReportFile file = breaches.find(reference);
        if (file.report().getState() != ReportState.RECEIVED) {
            goTo("/breach/detail.xhtml?ref=");
            return;
        }
        seenVersion = file.report().getVersion();
        file.parties().stream()
                .filter(party -> party.getPart() == Part.SUBJECT)
                .findFirst()
                .ifPresent(this::take);
        TriageOptions options = triage.options(reference);
        policies = String.join("; ", options.policies());
        severity = options.usualSeverity();
        closings.addAll(options.closings());
        Stream.concat(triage.suggestClauses(reference, null).stream(), options.clauses().stream())
                .distinct()
                .forEach(clause -> choices.add(item(clause)));
        look();
    }

    /** Looks whether the school knows somebody of that name. */
    public void look() {
        lookedFor = subjectName;
        people.clear();
        triage.people(reference, subjectName)
                .forEach(each -> people.add(new SelectItem(each.publicId(), each.name() + ", " + each.post())));
        boolean still = people.stream().anyMatch(item -> item.getValue().equals(subjectId));
        subjectId = still ? subjectId : null;
    }

    /** Only a person whom the product knows can be kept out of their own case, so the question is never left open. */
    private void settleWho() {
        if (!Objects.equals(lookedFor, subjectName)) {
            look();
        }
        if (!people.isEmpty() && subjectId == null) {
            throw new WhoIsIt();
        }
    }

    private void take(Party subject) {
        category = subject.getCategory();
        subjectName = subject.getName();
        subjectId = subject.getPerson() == null ? null : subject.getPerson().getPublicId();
    }

    private static SelectItem item(Clause clause) {
        String text = clause.getText().length() > 160 ? clause.getText().substring(0, 157) + "..." : clause.getText();
        String number = Objects.toString(clause.getNumber(), "");
        return new SelectItem(clause.getPublicId(), (number + " " + text).strip());
    }

    public void show() {
        settleWho();
        preview = triage.preview(reference, decision());
    }

    public void decide() throws IOException {
        settleWho();
        boolean opened = triage.triage(reference, seenVersion, decision()) == ReportState.CASE_OPEN;
        goTo(opened ? "/casework/detail.xhtml?ref=" : "/breach/detail.xhtml?ref=");
    }

    private void goTo(String page) throws IOException {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + page + reference);
    }

    private TriageDecision decision() {
        String known = NOBODY.equals(subjectId) ? null : subjectId;
        Named subject = known == null && subjectName == null ? null : new Named(known, subjectName, category);
        List<Named> victims = victim == null ? List.of() : List.of(new Named(null, victim, contact.getHarmed()));
        Ending ending = closing == null ? null : new Ending(closing, reason, null);
        List<Charge> charges = clauses.stream().map(contact.with(alleged)).toList();
        return new TriageDecision(
                category, subject, charges, intent, severity, Set.copyOf(flags), victims, ending, staffRoute, null);
    }

    /** People of that name whom the school knows. */
    public List<SelectItem> getPeople() {
        return people;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(String subjectId) {
        this.subjectId = subjectId;
    }

    /** Null before the rules were asked. */
    public TriagePreview getPreview() {
        return preview;
    }

    public List<Map.Entry<ConflictReason, Long>> getShutOut() {
        return preview == null ? List.of() : List.copyOf(preview.shutOut().entrySet());
    }

    /** Ways of ending it here that the school's rules leave open; once they were asked, for this very report. */
    public List<Closing> getClosings() {
        return closings.stream()
                .filter(each ->
                        preview == null || each == closing || preview.closings().contains(each))
                .toList();
    }

    /** Every clause in force on that day, the likeliest first. */
    public List<SelectItem> getChoices() {
        return choices;
    }

    public String getPolicies() {
        return policies;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }

    public String getSubjectName() {
        return subjectName;
    }

    public void setSubjectName(String subjectName) {
        this.subjectName = subjectName;
    }

    public List<String> getClauses() {
        return clauses;
    }

    public void setClauses(List<String> clauses) {
        this.clauses = new ArrayList<>(clauses);
    }

    /** One sentence for the letters; null: the title of the code. */
    public String getAlleged() {
        return alleged;
    }

    public void setAlleged(String alleged) {
        this.alleged = alleged;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public List<Flag> getFlags() {
        return flags;
    }

    public void setFlags(List<Flag> flags) {
        this.flags = new ArrayList<>(flags);
    }

    public String getVictim() {
        return victim;
    }

    public void setVictim(String victim) {
        this.victim = victim;
    }

    public Closing getClosing() {
        return closing;
    }

    public void setClosing(Closing closing) {
        this.closing = closing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getStaffRoute() {
        return staffRoute;
    }

    public void setStaffRoute(String staffRoute) {
        this.staffRoute = staffRoute;
    }
}
