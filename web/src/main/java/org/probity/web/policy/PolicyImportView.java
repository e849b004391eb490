package org.probity.web.policy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.source.FileKind;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;

/** Importing a policy: a file is read, shown beside what was made of it, corrected and kept. Until it is kept it lives on this page only. */
@Named
@ViewScoped
public class PolicyImportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PolicyDraftService drafts;

    private String school;
    private String policy;
    private String fileName;
    private String source;
    private DraftDesk desk;
    private GuessDesk guesses;
    private boolean anyway;
    private transient Part file;

    /** Somebody who works at one school begins with it. */
    public void begin() {
        List<School> schools = getSchools();
        if (schools.size() == 1) {
            school = schools.get(0).getCode();
        }
    }

    public void read() throws IOException {
        if (file == null) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "f:file",
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, "Choose the file of the policy.", null));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            PolicyDraft draft = drafts.preview(file.getSubmittedFileName(), content.readNBytes(FileKind.MAX_BYTES + 1));
            fileName = file.getSubmittedFileName();
            source = draft.parts().stream().map(DraftPart::sourceText).collect(Collectors.joining("\n\n"));
            desk = new DraftDesk(draft);
            anyway = false;
            guesses = new GuessDesk(draft.facts().guesses().stream()
                    .filter(guess -> guess.topic() != Guess.Topic.TITLE)
                    .toList());
        }
    }

    /** Throws away what was read; another file can be chosen. */
    public void startAgain() {
        desk = null;
    }

    public String keep() {
        desk.close();
        PolicyDraft draft = desk.getDraft().withGuesses(guesses.guesses());
        PolicyVersion version = drafts.saveDraft(school, anyway ? draft.asPolicy() : draft, fileName, policy);
        Notice.keep("It is kept as a draft, version " + version.getNumber()
                + ". Check what it says about itself, then put it before the governors.");
        return "/policy/detail.xhtml?faces-redirect=true&id=" + version.getPublicId();
    }

    public List<School> getSchools() {
        return drafts.schools();
    }

    /** Null until a file is read. */
    public DraftDesk getDesk() {
        return desk;
    }

    public GuessDesk getGuesses() {
        return guesses;
    }

    /** A person says that it is a policy, whatever it looks like. */
    public boolean isAnyway() {
        return anyway;
    }

    public void setAnyway(boolean anyway) {
        this.anyway = anyway;
    }

    public String getSource() {
        return source;
    }

    public String getFileName() {
        return fileName;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getPolicy() {
        return policy;
    }

    public void setPolicy(String policy) {
        this.policy = policy;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
