package org.probity.persistence.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.io.Serializable;
import org.probity.persistence.school.School;

/** A school's own website: where it is, whether it may show our list of policies in a frame, how often its content is looked at. */
@Entity
public class Website implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "school_id")
    private Long schoolId;

    private String address;
    private String embedder;

    @Column(name = "review_months")
    private int reviewMonths = 12;

    @Version
    private int version;

    protected Website() {}

    public Website(School school) {
        this.schoolId = school.getId();
    }

    /**
     * Other settings.
     *
     * @param newAddress null when there is no website
     * @param newEmbedder the one origin that may frame our list, such as https://www.school.example; null: none
     */
    public void settle(String newAddress, String newEmbedder, int months) {
        this.address = newAddress;
        this.embedder = newEmbedder;
        this.reviewMonths = months;
    }

    public String getAddress() {
        return address;
    }

    public String getEmbedder() {
        return embedder;
    }

    public int getReviewMonths() {
        return reviewMonths;
    }
}
