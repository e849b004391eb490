package org.probity.web.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;
import org.primefaces.model.file.UploadedFile;

/** Values for the gallery pages. */
@Named("gallery")
@RequestScoped
public class GalleryView {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** A line of the table. */
    public record Line(String reference, String step, LocalDate due, String status) {}

    private String what;
    private String who;
    private String kind;
    private String platform;
    private List<String> told;
    private LocalDate on;
    private LocalDate picked;
    private List<Part> files;
    private UploadedFile upload;
    private int sent;

    public LocalDate getToday() {
        return TODAY;
    }

    public LocalDateTime getHearing() {
        return LocalDateTime.of(2026, 12, 9, 10, 0);
    }

    public Instant getReceived() {
        return Instant.parse("2026-11-18T11:02:00Z");
    }

    public YearMonth getReview() {
        return YearMonth.of(2027, 9);
    }

    public List<Line> getLines() {
        return List.of(
                new Line("CED-2026-K7QX2M", "Decide who investigates", TODAY, "due"),
                new Line("CED-2026-R4TBN9", "Review the suspension", TODAY.minusDays(2), "late"),
                new Line("CED-2026-W2HJF6", "Parent's answer to our meeting request", TODAY.plusDays(6), "waiting"),
                new Line("CED-2026-P8DVC3", "Police", TODAY.plusDays(12), "on hold"));
    }

    public ScheduleModel getSchedule() {
        ScheduleModel model = new DefaultScheduleModel();
        model.addEvent(event("Hearing CED-2026-R4TBN9", getHearing().minusDays(19)));
        model.addEvent(
                event("Meeting CED-2026-W2HJF6", getHearing().minusDays(13).plusHours(4)));
        model.addEvent(event("Review of suspension", getHearing().minusDays(16)));
        return model;
    }

    private static DefaultScheduleEvent<?> event(String title, LocalDateTime start) {
        return DefaultScheduleEvent.builder()
                .title(title)
                .startDate(start)
                .endDate(start.plusHours(1))
                .build();
    }

    public void say(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** The act behind the gallery's confirm button. */
    public void send() {
        sent++;
        say("The letter is queued. It leaves within a minute.");
    }

    public int getSent() {
        return sent;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    public List<String> getTold() {
        return told;
    }

    public void setTold(List<String> told) {
        this.told = told;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getPicked() {
        return picked;
    }

    public void setPicked(LocalDate picked) {
        this.picked = picked;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(UploadedFile upload) {
        this.upload = upload;
    }
}
