package org.probity.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.probity.ejb.register.DocumentKind;
import org.probity.ejb.register.DocumentService;
import org.probity.ejb.register.RegisterService;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;

/** The register of documents of a school, and the choice which of its policies is which document. */
@Named
@ViewScoped
public class RegisterDocumentsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentService documents;

    @Inject
    transient RegisterService register;

    private String school;
    private String policy;
    private String kind;
    private transient List<DocumentService.Line> lines;
    private transient List<DocumentService.Unsorted> policies;
    private transient List<School> schools;

    public void load() {
        if (school == null) {
            school = getSchools().stream().findFirst().map(School::getCode).orElse(null);
        }
        getLines();
    }

    public String choose() {
        documents.classify(policy, kind == null || kind.isBlank() ? null : kind);
        Notice.keep("Saved.");
        return "/register/documents.xhtml?faces-redirect=true&school=" + school;
    }

    public List<DocumentService.Line> getLines() {
        if (lines == null && school != null) {
            lines = documents.lines(school);
        }
        return lines;
    }

    public List<DocumentService.Unsorted> getPolicies() {
        if (policies == null && school != null) {
            policies = documents.policies(school);
        }
        return policies;
    }

    public long getMissing() {
        return getLines().stream().filter(DocumentService.Line::isMissing).count();
    }

    public List<DocumentKind> getKinds() {
        return DocumentKind.all();
    }

    public List<School> getSchools() {
        if (schools == null) {
            schools = register.schools();
        }
        return schools;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school == null || !school.matches("\\w{1,8}") ? null : school.toUpperCase(java.util.Locale.ROOT);
    }

    public String getPolicy() {
        return policy;
    }

    public void setPolicy(String policy) {
        this.policy = policy;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
