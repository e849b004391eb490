package org.probity.web.policy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.intake.MigratingPolicy;
import org.probity.ejb.policy.intake.MigrationService;
import org.probity.persistence.Refusal;

/** What came in with others and waits in silence; the chosen ones, or all, are released as the drafts that they are. */
@Named
@ViewScoped
public class PolicyMigratingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MigrationService migrations;

    private List<Waiting> rows;

    /** One row and whether it is chosen. */
    public static class Waiting implements Serializable {
        private static final long serialVersionUID = 1L;

        private final MigratingPolicy policy;
        private boolean chosen;

        Waiting(MigratingPolicy policy) {
            this.policy = policy;
        }

        public MigratingPolicy getPolicy() {
            return policy;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    public List<Waiting> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(migrations.list().stream().map(Waiting::new).toList());
        }
        return rows;
    }

    public void releaseChosen() {
        release(getRows().stream().filter(Waiting::isChosen).toList());
    }

    public void releaseAll() {
        release(List.copyOf(getRows()));
    }

    private void release(List<Waiting> wanted) {
        int released = 0;
        List<String> problems = new ArrayList<>();
        for (Waiting row : wanted) {
            try {
                migrations.release(row.policy.versionId(), row.policy.seen());
                released++;
            } catch (Refusal refusal) {
                problems.add(row.policy.title() + ": " + refusal.getMessage());
            }
        }
        rows = null;
        problems.forEach(problem -> say(FacesMessage.SEVERITY_ERROR, problem));
        if (problems.isEmpty()) {
            say(
                    released == 0 ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_INFO,
                    released == 0
                            ? "Nothing is chosen."
                            : released == 1 ? "One policy is released." : released + " policies are released.");
        }
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
