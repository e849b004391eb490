package org.probity.web.breach;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.ejb.breach.NewReport.Told;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.person.PersonCategory;
import org.probity.web.words.SpokenDate;

/**
 * What is typed into a report form, by staff and by the public alike. Holds typed values only; an answer to a question that is not
 * asked of this reporter stays here and is not told.
 */
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private String school;
    private String what;
    private String who;
    private String aboutName;
    private PersonCategory aboutCategory;
    private String on;
    private String at;
    private String platform;
    private String webAddress;
    private boolean noAddress;
    private Boolean child;
    private Boolean whistle;
    private Boolean imagery;
    private ReporterKind kind;
    private String name;
    private String email;
    private String sealedWhat;
    private String sealedPlace;
    private transient List<Part> files;

    /** The report as typed, as far as this was asked; who told is left out for a signed-in person. */
    NewReport report(Collection<ReportQuestion> asked) {
        Told told = asked.contains(ReportQuestion.KIND) ? new Told(kind, null, name, email) : null;
        About about = aboutName == null && aboutCategory == null ? null : new About(null, aboutName, aboutCategory);
        SealedItem item = isSuspected() && sealedPlace != null
                ? new SealedItem(sealedWhat, sealedPlace, null, null, null, null)
                : null;
        return new NewReport(
                school,
                what,
                who,
                about,
                occasion(),
                Boolean.TRUE.equals(child),
                isSuspected(),
                asked.contains(ReportQuestion.WHISTLE) && Boolean.TRUE.equals(whistle),
                told,
                isSuspected() ? List.of() : uploads(),
                item);
    }

    private List<Upload> uploads() {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(part -> part.getSize() > 0)
                        .map(part -> new Upload(
                                part.getSubmittedFileName(),
                                part.getSubmittedFileName(),
                                null,
                                null,
                                part::getInputStream))
                        .toList();
    }

    /** When and where it happened, as far as it was answered. */
    Occasion occasion() {
        return new Occasion(day(), time(), platform, webAddress, noAddress);
    }

    /** The day as a day; null when left empty. */
    LocalDate day() {
        return on == null ? null : SpokenDate.day(on).orElseThrow(BadDay::new);
    }

    /** The time as a time; null when left empty. */
    LocalTime time() {
        return at == null ? null : time(at);
    }

    /** What was typed as a time. */
    static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.strip().replace('.', ':'), TIME);
        } catch (DateTimeParseException notATime) {
            throw new BadTime();
        }
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
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

    public String getAboutName() {
        return aboutName;
    }

    public void setAboutName(String aboutName) {
        this.aboutName = aboutName;
    }

    public PersonCategory getAboutCategory() {
        return aboutCategory;
    }

    public void setAboutCategory(PersonCategory aboutCategory) {
        this.aboutCategory = aboutCategory;
    }

    /** The day on which it happened, as it was typed. */
    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    public String getWebAddress() {
        return webAddress;
    }

    public void setWebAddress(String webAddress) {
        this.webAddress = webAddress;
    }

    public boolean isNoAddress() {
        return noAddress;
    }

    public void setNoAddress(boolean noAddress) {
        this.noAddress = noAddress;
    }

    /** Null before it was answered. */
    public Boolean getChild() {
        return child;
    }

    public void setChild(Boolean child) {
        this.child = child;
    }

    /** Whether it is whistleblowing (X39); null before it was answered. */
    public Boolean getWhistle() {
        return whistle;
    }

    public void setWhistle(Boolean whistle) {
        this.whistle = whistle;
    }

    /** Whether an indecent picture of a child is suspected (HR-01); null before it was answered. */
    public Boolean getImagery() {
        return imagery;
    }

    public void setImagery(Boolean imagery) {
        this.imagery = imagery;
    }

    /** Whether it was said that there might be such a picture. */
    public boolean isSuspected() {
        return Boolean.TRUE.equals(imagery);
    }

    public ReporterKind getKind() {
        return kind;
    }

    public void setKind(ReporterKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSealedWhat() {
        return sealedWhat;
    }

    public void setSealedWhat(String sealedWhat) {
        this.sealedWhat = sealedWhat;
    }

    public String getSealedPlace() {
        return sealedPlace;
    }

    public void setSealedPlace(String sealedPlace) {
        this.sealedPlace = sealedPlace;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
