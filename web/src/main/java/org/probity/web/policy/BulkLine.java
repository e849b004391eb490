package org.probity.web.policy;

import java.io.Serializable;
import java.util.List;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.intake.BundleReading;

/** One file of many on its page: what was read, what a person says about it, and what became of it. */
public class BulkLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final BundleReading reading;
    private boolean chosen;
    private String title;
    private String school;
    private String refusal;
    private String versionId;

    BulkLine(BundleReading reading) {
        this.reading = reading;
        chosen = reading.isPolicy() && reading.schoolCode() != null;
        title = reading.isReadable() ? reading.draft().title() : null;
        school = reading.schoolCode();
    }

    /** The draft with the title that the person gave it. */
    PolicyDraft draft() {
        return reading.draft().asPolicy().withTitle(title);
    }

    void kept(String id) {
        versionId = id;
        refusal = null;
        chosen = false;
    }

    void refused(String because) {
        refusal = because;
    }

    public BundleReading getReading() {
        return reading;
    }

    /** Read and not kept yet. */
    public boolean isOpen() {
        return reading.isReadable() && versionId == null;
    }

    public int getPercent() {
        return (int) Math.floor(reading.draft().coverage().share() * 100);
    }

    /** What a person should look at, without the sentence that stands above it. */
    public List<String> getWarnings() {
        return reading.draft().warnings().stream()
                .filter(warning -> warning.kind() != DraftWarning.Kind.NOT_A_POLICY)
                .map(DraftWarning::message)
                .toList();
    }

    /** Why it was not kept; null when nobody tried or it was. */
    public String getRefusal() {
        return refusal;
    }

    /** Public id of the draft; null while it is not kept. */
    public String getVersionId() {
        return versionId;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
