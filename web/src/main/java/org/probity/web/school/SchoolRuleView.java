package org.probity.web.school;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.ejb.rule.RuleDefinition.Kind;
import org.probity.ejb.rule.RuleFile;
import org.probity.ejb.rule.RuleProposal;
import org.probity.ejb.rule.RuleSettingsService;
import org.probity.web.shell.Notice;

/** One rule at a school or in the trust: what holds, what is on its way, who changed it and why, and a form to propose another value. */
@Named
@ViewScoped
public class SchoolRuleView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TRUST = "TRUST";

    @Inject
    transient RuleSettingsService rules;

    private String school;
    private String key;
    private String value;
    private List<String> ticked = new ArrayList<>();
    private boolean backToTheTrusts;
    private LocalDate from;
    private String why;
    private String note;
    private transient RuleFile file;
    private transient RuleStory story;

    public void load() {
        RuleDefinition rule = getFile().rule();
        String now = file.now().value();
        value = rule.kind() == Kind.FLAG || rule.kind() == Kind.ONE ? now : rule.typed(now);
        ticked = new ArrayList<>(now.lines().toList());
    }

    public String propose() {
        rules.propose(new RuleProposal(school, key, typed(), backToTheTrusts, from, why));
        return back("It waits for a second person, who was told. Nothing changes before somebody agrees.");
    }

    private String typed() {
        return isTicks() ? String.join("\n", ticked) : value;
    }

    public String agree(String id) {
        rules.decide(id, true, note);
        return back("You agreed. It holds from its day on.");
    }

    public String refuse(String id) {
        rules.decide(id, false, note);
        return back("You refused. What held before goes on.");
    }

    public String withdraw(String id) {
        rules.withdraw(id);
        return back("It was taken back. What held before goes on.");
    }

    private String back(String sentence) {
        Notice.keep(sentence);
        return "/school/rule.xhtml?faces-redirect=true&school=" + getPlace() + "&key=" + key;
    }

    public RuleFile getFile() {
        if (file == null) {
            file = rules.file(school, key);
            story = new RuleStory(file);
        }
        return file;
    }

    /** The same in words. */
    public RuleStory getStory() {
        getFile();
        return story;
    }

    /** Code of the school, TRUST for the trust. */
    public String getPlace() {
        return getFile().school() == null ? TRUST : getFile().school().getCode();
    }

    public String getPlaceName() {
        return getFile().school() == null ? "the trust" : getFile().school().getName();
    }

    /** Whether the form has tick boxes: a list out of a closed one, whose order says nothing. */
    public boolean isTicks() {
        RuleDefinition rule = getFile().rule();
        return rule.kind() == Kind.MANY && !rule.marks().contains("ordered");
    }

    /** Whether one of several is chosen. */
    public boolean isOne() {
        Kind kind = getFile().rule().kind();
        return kind == Kind.ONE || kind == Kind.FLAG;
    }

    public boolean isLines() {
        return getFile().rule().isList() && !isTicks();
    }

    /** Code and words of what can be chosen. */
    public List<Map.Entry<String, String>> getChoices() {
        RuleDefinition rule = getFile().rule();
        return rule.kind() == Kind.FLAG
                ? List.of(Map.entry("true", "Yes"), Map.entry("false", "No"))
                : rule.choices().entrySet().stream()
                        .map(choice -> Map.entry(choice.getKey(), choice.getValue()))
                        .toList();
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public List<String> getTicked() {
        return ticked;
    }

    public void setTicked(List<String> ticked) {
        this.ticked = new ArrayList<>(ticked);
    }

    public boolean isBackToTheTrusts() {
        return backToTheTrusts;
    }

    public void setBackToTheTrusts(boolean backToTheTrusts) {
        this.backToTheTrusts = backToTheTrusts;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
