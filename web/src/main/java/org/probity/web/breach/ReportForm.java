package org.probity.web.breach;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.ejb.breach.NewReport.Told;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.person.PersonCategory;

/** What is typed into a report form, by staff and by the public alike. Holds typed values only. */
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String school;
    private String what;
    private String who;
    private String aboutName;
    private PersonCategory aboutCategory;
    private LocalDate on;
    private String at;
    private String platform;
    private String webAddress;
    private boolean noAddress;
    private boolean child;
    private boolean whistleblowing;
    private Boolean imagery;
    private ReporterKind kind;
    private String name;
    private String email;
    private String sealedWhat;
    private String sealedPlace;
    private transient List<Part> files;

    /** The report as typed; {@code told} is null for a signed-in person. */
    NewReport report(boolean open) {
        Told told = open ? new Told(kind, null, name, email) : null;
        About about = aboutName == null && aboutCategory == null ? null : new About(null, aboutName, aboutCategory);
        boolean suspected = Boolean.TRUE.equals(imagery);
        SealedItem item = suspected && sealedPlace != null
                ? new SealedItem(sealedWhat, sealedPlace, null, null, null, null)
                : null;
        Occasion occasion = new Occasion(on, time(), platform, webAddress, noAddress);
        return new NewReport(
                school,
                what,
                who,
                about,
                occasion,
                child,
                suspected,
                whistleblowing,
                told,
                suspected ? List.of() : uploads(),
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

    private LocalTime time() {
        try {
            return at == null ? null : LocalTime.parse(at.strip().replace('.', ':'));
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

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
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

    public boolean isChild() {
        return child;
    }

    public void setChild(boolean child) {
        this.child = child;
    }

    public boolean isWhistleblowing() {
        return whistleblowing;
    }

    public void setWhistleblowing(boolean whistleblowing) {
        this.whistleblowing = whistleblowing;
    }

    /** Null before the first question was answered. */
    public Boolean getImagery() {
        return imagery;
    }

    public void setImagery(Boolean imagery) {
        this.imagery = imagery;
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
