package org.probity.web.procedure;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probity.ejb.procedure.DraftFile;
import org.probity.ejb.procedure.ProcedureDraftService;
import org.probity.ejb.procedure.StepChange;
import org.probity.persistence.NotThere;
import org.probity.persistence.procedure.DecidingRole;
import org.probity.persistence.procedure.StepKind;
import org.probity.web.shell.Address;
import org.probity.web.shell.Notice;

/** The draft as a table in which everything can be typed over, with its picture and its problems. What is typed counts once it is saved. */
@Named
@ViewScoped
public class ProcedureDraftView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ProcedureDraftService drafts;

    private String id;
    private int seen;
    private List<StepForm> steps = new ArrayList<>();
    private String step;
    private String open;
    private String newCode;
    private String newTitle;
    private StepKind newKind;
    private String behind;
    private transient DraftFile file;
    private transient DraftFile.Look look;

    public void load() {
        if (!getFile().mayEdit()) {
            throw new NotThere();
        }
        seen = file.seen();
        open = step;
        steps = new ArrayList<>(
                file.look().sheet().steps().stream().map(StepForm::new).toList());
    }

    /** After each change: nothing is stored. */
    public void redraw() {
        look = drafts.look(id, changes());
    }

    /** Shows the ways and letters of a step below the table. */
    public void show(String code) {
        open = code;
        redraw();
    }

    public String save() {
        drafts.change(id, seen, changes());
        return back("Saved. Nothing changes for cases before it is published.", open);
    }

    public String add() {
        seen = drafts.change(id, seen, changes());
        drafts.addStep(id, seen, newCode, newTitle, newKind, behind);
        return back("The step was added. Lead other steps to it.", newCode);
    }

    public String remove() {
        seen = drafts.change(id, seen, changes());
        drafts.removeStep(id, seen, open);
        return back("The step was taken out.", null);
    }

    private String back(String sentence, String shown) {
        Notice.keep(sentence);
        return new Address("/procedure/draft.xhtml?faces-redirect=true")
                .with("id", id)
                .with("step", shown)
                .toString();
    }

    private List<StepChange> changes() {
        return steps.stream().map(StepForm::change).toList();
    }

    public DraftFile getFile() {
        if (file == null) {
            file = drafts.file(id);
        }
        return file;
    }

    /** As it is typed, once it was drawn; else as it is stored. */
    public DraftFile.Look getLook() {
        return look == null ? getFile().look() : look;
    }

    /** The step whose ways are shown; null when none is. */
    public StepForm getChosen() {
        return steps.stream()
                .filter(each -> each.getCode().equals(open))
                .findFirst()
                .orElse(null);
    }

    public List<SelectItem> getTimeKinds() {
        return Kinds.ofTime();
    }

    public List<SelectItem> getStepKinds() {
        return Kinds.ofSteps();
    }

    /** Where an outcome can lead. */
    public List<SelectItem> getTargets() {
        List<SelectItem> targets = new ArrayList<>();
        targets.add(new SelectItem("stay", "Nowhere, the step goes on"));
        targets.add(new SelectItem("END", "The end of the procedure"));
        steps.forEach(each -> targets.add(new SelectItem(each.getCode(), each.getTitle())));
        return targets;
    }

    /** Codes and words of those who can decide. */
    public Map<String, String> getRoles() {
        return DecidingRole.names();
    }

    public List<StepForm> getSteps() {
        return steps;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The step to be shown first. */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }

    public StepKind getNewKind() {
        return newKind;
    }

    public void setNewKind(StepKind newKind) {
        this.newKind = newKind;
    }

    public String getBehind() {
        return behind;
    }

    public void setBehind(String behind) {
        this.behind = behind;
    }
}
