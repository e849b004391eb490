package org.probity.persistence.casework;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.probity.persistence.Identified;

/** When and where a hearing is held. It has no day before it is convened, and none after it was called off until another one is set. */
@MappedSuperclass
public abstract class HearingDay extends Identified {
    private static final long serialVersionUID = 1L;

    private LocalDateTime starts;
    private Integer minutes;
    private String place;

    protected HearingDay() {}

    void sit(Hearing.Sitting sitting) {
        this.starts = sitting.starts();
        this.minutes = sitting.minutes();
        this.place = sitting.place();
    }

    /** It is not held on its day. */
    void callOff() {
        this.starts = null;
        this.minutes = null;
        this.place = null;
    }

    /**
     * Day of the hearing.
     *
     * @throws SomethingMissing while it has none
     */
    public LocalDate day() {
        if (starts == null) {
            throw new SomethingMissing("The hearing has no day. Set one first.");
        }
        return starts.toLocalDate();
    }

    public boolean isConvened() {
        return starts != null;
    }

    /** London time; null while it has no day. */
    public LocalDateTime getStarts() {
        return starts;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public String getPlace() {
        return place;
    }
}
