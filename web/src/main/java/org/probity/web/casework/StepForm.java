package org.probity.web.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.probity.ejb.casework.StepRequest;
import org.probity.ejb.casework.StepRequest.Found;
import org.probity.ejb.casework.StepRequest.Outsider;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.Hearing;
import org.probity.persistence.casework.Sanction;
import org.probity.persistence.procedure.Outcome;

/** What is typed into the form of a step; which parts are shown, the outcome says. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String note;
    private String reason;
    private String first;
    private String second;
    private String third;
    private LocalDate day;
    private String time;
    private Integer minutes = 60;
    private String place;
    private Sanction measure;
    private LocalDate received;
    private String grounds;
    private String lateReason;
    private String outsider;
    private String outsiderEmail;
    private String outsiderAddress;
    private ServiceMethod service;
    private final Map<String, String> findings = new HashMap<>();
    private final Map<String, String> findingReasons = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    StepRequest request(Outcome outcome) {
        List<String> people =
                Stream.of(first, second, third).filter(id -> id != null).toList();
        Map<String, Found> found = new HashMap<>();
        findings.forEach((allegation, finding) -> {
            if (finding != null) {
                found.put(allegation, new Found(Finding.valueOf(finding), findingReasons.get(allegation)));
            }
        });
        Map<String, String> said = new HashMap<>(words);
        said.values().removeIf(text -> text == null || text.isBlank());
        return StepRequest.of(outcome)
                .noting(note)
                .because(reason)
                .choosing(people)
                .meetingAt(sitting())
                .upTo(measure)
                .finding(found)
                .appealing(received == null ? null : new Appeal.Lodged(received, grounds, lateReason))
                .to(outsider == null ? null : new Outsider(outsider, outsiderEmail, outsiderAddress))
                .by(service)
                .saying(said)
                .build();
    }

    private Hearing.Sitting sitting() {
        return day == null
                ? null
                : new Hearing.Sitting(LocalDateTime.of(day, clock()), minutes == null ? 60 : minutes, place);
    }

    private LocalTime clock() {
        try {
            return LocalTime.parse(time == null ? "" : time.strip().replace('.', ':'));
        } catch (DateTimeParseException notATime) {
            throw new BadClock();
        }
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Sanction getMeasure() {
        return measure;
    }

    public void setMeasure(Sanction measure) {
        this.measure = measure;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getOutsider() {
        return outsider;
    }

    public void setOutsider(String outsider) {
        this.outsider = outsider;
    }

    public String getOutsiderEmail() {
        return outsiderEmail;
    }

    public void setOutsiderEmail(String outsiderEmail) {
        this.outsiderEmail = outsiderEmail;
    }

    public String getOutsiderAddress() {
        return outsiderAddress;
    }

    public void setOutsiderAddress(String outsiderAddress) {
        this.outsiderAddress = outsiderAddress;
    }

    public ServiceMethod getService() {
        return service;
    }

    public void setService(ServiceMethod service) {
        this.service = service;
    }

    public Map<String, String> getFindings() {
        return findings;
    }

    public Map<String, String> getFindingReasons() {
        return findingReasons;
    }

    /** Fields of the letters by name. */
    public Map<String, String> getWords() {
        return words;
    }
}
