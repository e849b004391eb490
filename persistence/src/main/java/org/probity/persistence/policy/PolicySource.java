package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What the imported file said, in its own order, so that no word of it can get lost unnoticed while the draft is corrected. */
@Entity
@Table(name = "policy_source")
public class PolicySource implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "version_id")
    private Long versionId;

    @Column(name = "file_name")
    private String fileName;

    private String text;
    private String furniture;

    @Column(name = "approval_body")
    private String approvalBody;

    protected PolicySource() {}

    /**
     * Of one version.
     *
     * @param fileName as it was sent
     * @param text the words of headings, clauses and tables, one part a paragraph
     * @param furniture words that belong to the page, one piece a line, its kind and a tab first
     * @param approvalBody who approves it by its own words; null when it does not say
     */
    public PolicySource(Long versionId, String fileName, String text, String furniture, String approvalBody) {
        this.versionId = versionId;
        this.fileName = fileName.length() > 255 ? fileName.substring(fileName.length() - 255) : fileName;
        this.text = text;
        this.furniture = furniture;
        this.approvalBody = approvalBody == null || approvalBody.length() > 80 ? null : approvalBody;
    }

    public Long getVersionId() {
        return versionId;
    }

    public String getFileName() {
        return fileName;
    }

    public String getText() {
        return text;
    }

    public String getFurniture() {
        return furniture;
    }

    /** Null when the file does not say who approves it. */
    public String getApprovalBody() {
        return approvalBody;
    }
}
