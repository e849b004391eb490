package org.probity.web.safeguarding;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.probity.ejb.safeguarding.Colleague;
import org.probity.ejb.safeguarding.LowLevelConcernService;
import org.probity.ejb.safeguarding.NewConcern;
import org.probity.ejb.safeguarding.Noted;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.safeguarding.ConcernSource;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;
import org.probity.web.shell.Visitor;

/** Noting a low-level concern. People of the whole trust say first at which school. */
@Named
@ViewScoped
public class SafeguardingRecordView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LowLevelConcernService concerns;

    @Inject
    transient SchoolService schools;

    @Inject
    transient Visitor visitor;

    private transient List<Colleague> colleagues;
    private String school;
    private String person;
    private LocalDate day;
    private String what;
    private String context;
    private String action;
    private ConcernSource source;
    private String toldBy;

    public void load() {
        if (school == null) {
            school = visitor.schoolCode().orElse(null);
        }
        if (school != null && !FacesContext.getCurrentInstance().isPostback()) {
            getColleagues();
        }
    }

    public String record() {
        Noted noted = concerns.record(new NewConcern(school, person, day, what, context, action, source, toldBy));
        Notice.keep(
                noted.here()
                        ? "The concern is noted."
                        : "The concern is noted. It went to those who look after concerns about this person.");
        return noted.here()
                ? "/safeguarding/concern.xhtml?faces-redirect=true&id=" + noted.publicId()
                : "/safeguarding/list.xhtml?faces-redirect=true";
    }

    /** About whom it can be. */
    public List<Colleague> getColleagues() {
        if (colleagues == null) {
            colleagues = concerns.colleagues(school);
        }
        return colleagues;
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    public List<SelectItem> getSources() {
        return Arrays.stream(ConcernSource.values())
                .map(each -> new SelectItem(
                        each,
                        each.words().substring(0, 1).toUpperCase(Locale.UK)
                                + each.words().substring(1)))
                .toList();
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getContext() {
        return context;
    }

    public void setContext(String context) {
        this.context = context;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public ConcernSource getSource() {
        return source;
    }

    public void setSource(ConcernSource source) {
        this.source = source;
    }

    public String getToldBy() {
        return toldBy;
    }

    public void setToldBy(String toldBy) {
        this.toldBy = toldBy;
    }
}
