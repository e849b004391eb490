package org.probity.persistence.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.probity.persistence.Identified;
import org.probity.persistence.school.School;

/** A conduct policy of one school through all its versions. What it says is in the versions. */
@Entity
public class Policy extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    private String title;

    @Version
    private int version;

    protected Policy() {}

    public Policy(School school, String title) {
        this.school = school;
        this.title = title;
    }

    /** Another title, while nothing of it was ever in force. */
    public void rename(String newTitle) {
        this.title = newTitle;
    }

    public School getSchool() {
        return school;
    }

    public String getTitle() {
        return title;
    }
}
