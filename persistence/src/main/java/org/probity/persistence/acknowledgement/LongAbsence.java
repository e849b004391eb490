package org.probity.persistence.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.probity.persistence.Identified;

/** From-to somebody is away, without a reason. Nobody chases them; what they were asked waits for their return (3.4). */
@Entity
@Table(name = "long_absence")
public class LongAbsence extends Identified {
    private static final long serialVersionUID = 1L;

    @Column(name = "person_id")
    private Long personId;

    private LocalDate starts;
    private LocalDate ends;

    @Column(name = "set_by")
    private Long setBy;

    protected LongAbsence() {}

    /**
     * An absence.
     *
     * @param ends last day away; null while nobody knows
     * @throws CampaignRefused when it ends before it starts
     */
    public LongAbsence(Long personId, LocalDate starts, LocalDate ends, Long setBy) {
        if (starts == null || (ends != null && ends.isBefore(starts))) {
            throw new CampaignRefused("Give the first day away, and a last day that is not before it.");
        }
        this.personId = personId;
        this.starts = starts;
        this.ends = ends;
        this.setBy = setBy;
    }

    /** @throws CampaignRefused when it would end before it starts */
    public void endOn(LocalDate day) {
        if (day == null || day.isBefore(starts)) {
            throw new CampaignRefused("Give a last day away that is not before the first.");
        }
        ends = day;
    }

    /** Who entered it. */
    public Long getSetBy() {
        return setBy;
    }

    public Long getPersonId() {
        return personId;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public LocalDate getEnds() {
        return ends;
    }
}
