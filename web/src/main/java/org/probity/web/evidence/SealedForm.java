package org.probity.web.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.persistence.calendar.London;

/** What is typed about something that is locked away and that nobody looks at (HR-01). */
public class SealedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String what;
    private String place;
    private String sealNumber;
    private String keyHolder;
    private LocalDate policeOn;
    private String policeAt;
    private String policeReference;

    SealedItem item() {
        Instant called = DayAndTime.read(policeOn, policeAt);
        LocalDateTime local = called == null ? null : called.atZone(London.ZONE).toLocalDateTime();
        return new SealedItem(what, place, sealNumber, keyHolder, local, policeReference);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSealNumber() {
        return sealNumber;
    }

    public void setSealNumber(String sealNumber) {
        this.sealNumber = sealNumber;
    }

    public String getKeyHolder() {
        return keyHolder;
    }

    public void setKeyHolder(String keyHolder) {
        this.keyHolder = keyHolder;
    }

    public LocalDate getPoliceOn() {
        return policeOn;
    }

    public void setPoliceOn(LocalDate policeOn) {
        this.policeOn = policeOn;
    }

    public String getPoliceAt() {
        return policeAt;
    }

    public void setPoliceAt(String policeAt) {
        this.policeAt = policeAt;
    }

    public String getPoliceReference() {
        return policeReference;
    }

    public void setPoliceReference(String policeReference) {
        this.policeReference = policeReference;
    }
}
