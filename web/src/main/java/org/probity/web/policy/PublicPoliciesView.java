package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;

/** What a school publishes: its policies in force. Without a school in the address the schools are listed. */
@Named
@RequestScoped
public class PublicPoliciesView {
    @Inject
    PolicyService policies;

    @Inject
    SchoolService schools;

    private String code;
    private School school;
    private List<PolicyVersion> list = List.of();

    public void load() {
        if (code != null) {
            school = schools.school(code);
            list = policies.publicPolicies(school.getCode());
        }
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    /** Null when no school is chosen. */
    public School getSchool() {
        return school;
    }

    public List<PolicyVersion> getList() {
        return list;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
