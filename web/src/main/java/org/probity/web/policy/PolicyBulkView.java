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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.intake.MigrationService;
import org.probity.ejb.policy.intake.PolicyBundle;
import org.probity.persistence.Refusal;
import org.probity.persistence.school.School;

/** Many policies at once: what was read of each, and the chosen ones kept one by one, so that a bad file keeps no other back. */
@Named
@ViewScoped
public class PolicyBulkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MigrationService migrations;

    @Inject
    transient PolicyDraftService drafts;

    private List<BulkLine> lines = new ArrayList<>();
    private String school;
    private transient List<Part> files;

    public void read() throws IOException {
        List<PolicyBundle.Sent> sent = new ArrayList<>();
        for (Part file : files == null ? List.<Part>of() : files) {
            if (file.getSubmittedFileName() != null
                    && !file.getSubmittedFileName().isBlank()) {
                try (InputStream content = file.getInputStream()) {
                    sent.add(PolicyBundle.Sent.of(file.getSubmittedFileName(), content));
                }
            }
        }
        if (sent.isEmpty()) {
            say(
                    "f:files",
                    FacesMessage.SEVERITY_ERROR,
                    "Choose the files of the policies, or one zip archive of them.");
            return;
        }
        lines = new ArrayList<>(
                migrations.preview(sent).stream().map(BulkLine::new).toList());
    }

    /** Keeps what is chosen; each file is an act of its own. */
    public void keep() {
        int kept = 0;
        int refused = 0;
        for (BulkLine line : lines) {
            if (line.isOpen() && line.isChosen()) {
                try {
                    line.kept(migrations
                            .keep(
                                    line.getSchool() == null ? "" : line.getSchool(),
                                    line.draft(),
                                    line.getReading().fileName())
                            .getPublicId());
                    kept++;
                } catch (Refusal refusal) {
                    line.refused(line.getSchool() == null ? "Choose the school that it is for." : refusal.getMessage());
                    refused++;
                }
            }
        }
        say(
                null,
                refused == 0 && kept > 0 ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR,
                kept + refused == 0 ? "Nothing is chosen." : told(kept, refused));
    }

    private static String told(int kept, int refused) {
        String good =
                kept == 0 ? "No policy is kept yet" : kept == 1 ? "One policy is kept" : kept + " policies are kept";
        return good
                + (refused == 0
                        ? "."
                        : "; " + (refused == 1 ? "one is not: it" : refused + " are not: each") + " says why.");
    }

    private static void say(String where, FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(where, new FacesMessage(severity, sentence, null));
    }

    /** Policies that name no school are of this one, and are kept. */
    public void place() {
        if (school == null) {
            say("f:all", FacesMessage.SEVERITY_ERROR, "Choose the school first.");
            return;
        }
        unplaced().forEach(line -> {
            line.setSchool(school);
            line.setChosen(true);
        });
    }

    private Stream<BulkLine> unplaced() {
        return lines.stream().filter(line -> line.isOpen() && line.getReading().isPolicy() && line.getSchool() == null);
    }

    /** Whether several policies name no school. */
    public boolean isManyUnplaced() {
        return unplaced().count() > 1;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    /** Throws away what was read. */
    public void startAgain() {
        lines = new ArrayList<>();
    }

    public List<BulkLine> getLines() {
        return lines;
    }

    public List<School> getSchools() {
        return drafts.schools();
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
