package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.publication.PublicPolicyService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.school.School;

/** What a school publishes: its policies in force. Without a school in the address the schools are listed. */
@Named
@RequestScoped
public class PublicPoliciesView {
    @Inject
    PublicPolicyService policies;

    @Inject
    SchoolService schools;

    private String code;
    private School school;
    private String words;
    private List<PublicPolicyService.Line> list = List.of();

    public void load() {
        if (code != null) {
            school = schools.school(code);
            list = policies.list(school.getCode(), words);
        }
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    /** Null when no school is chosen. */
    public School getSchool() {
        return school;
    }

    public List<PublicPolicyService.Line> getList() {
        return list;
    }

    /** Words that somebody looks for; null when the whole list is shown. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null || words.isBlank() ? null : words.strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
