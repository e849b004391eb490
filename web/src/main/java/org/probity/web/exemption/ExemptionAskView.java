package org.probity.web.exemption;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.exemption.ExemptionService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.exemption.Exemption;
import org.probity.persistence.exemption.ExemptionKind;
import org.probity.persistence.exemption.Towards;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;
import org.probity.web.shell.Visitor;

/** Asking for leave, for oneself. */
@Named
@ViewScoped
public class ExemptionAskView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ExemptionService exemptions;

    @Inject
    transient SchoolService all;

    @Inject
    transient Visitor visitor;

    private String school;
    private ExemptionKind kind;
    private Towards towards;
    private String purpose;
    private LocalDate from;
    private LocalDate to;

    public void load() {
        school = visitor.schoolCode().orElse(null);
    }

    public String ask() {
        String id = exemptions.ask(school, new Exemption.Terms(kind, towards, purpose, from, to));
        Notice.keep("You asked. Whoever may agree was told.");
        return "/exemption/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Schools where the caller can ask: all for people of the whole trust. */
    public List<School> getSchools() {
        return all.schools().stream()
                .filter(each -> visitor.isOfSeveralSchools()
                        || visitor.schoolCode().filter(each.getCode()::equals).isPresent())
                .toList();
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(ExemptionKind.values())
                .map(each -> new SelectItem(each, each.getWords()))
                .toList();
    }

    /** Pupils are offered so that the refusal can say why. */
    public List<SelectItem> getEverybody() {
        return Arrays.stream(Towards.values())
                .map(each -> new SelectItem(each, each.getWords()))
                .toList();
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public ExemptionKind getKind() {
        return kind;
    }

    public void setKind(ExemptionKind kind) {
        this.kind = kind;
    }

    public Towards getTowards() {
        return towards;
    }

    public void setTowards(Towards towards) {
        this.towards = towards;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
