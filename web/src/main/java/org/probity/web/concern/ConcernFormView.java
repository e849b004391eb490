package org.probity.web.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.concern.ConcernReceipt;
import org.probity.ejb.concern.ConcernService;
import org.probity.ejb.concern.NewConcern;
import org.probity.ejb.concern.NewConcern.About;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.concern.Addressed;
import org.probity.persistence.school.School;

/** A parent's concern, one question at a time; what was typed stays when they go back. Nothing is stored before the last press. */
@Named
@ViewScoped
public class ConcernFormView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The questions in order. Some are left out by earlier answers. */
    public enum Question {
        SAFE,
        SCHOOL,
        ADDRESSED,
        TEACHER,
        ABOUT,
        WHO,
        WHAT,
        WISH,
        REACH,
        CHECK
    }

    @Inject
    transient ConcernService concerns;

    @Inject
    transient SchoolService schools;

    private Question question = Question.SAFE;
    private Boolean atRisk;
    private String school;
    private Addressed addressed;
    private String teacher;
    private About about;
    private String aboutName;
    private String what;
    private String wish;
    private String child;
    private String name;
    private String email;
    private String receiptCode;
    private Instant due;
    private List<String> dueBecause = List.of();
    private boolean byMail;

    /** To the next question that must be asked. A child at risk comes before everything else: that is a report. */
    public String next() {
        if (question == Question.SAFE && Boolean.TRUE.equals(atRisk)) {
            return "/public/report.xhtml?faces-redirect=true";
        }
        List<Question> asked = asked();
        question = asked.get(asked.indexOf(question) + 1);
        return null;
    }

    public void back() {
        List<Question> asked = asked();
        question = asked.get(Math.max(0, asked.indexOf(question) - 1));
    }

    public void send() {
        ConcernReceipt receipt = concerns.raise(new NewConcern(
                school,
                addressed,
                addressed == Addressed.TEACHER ? teacher : null,
                about,
                about == About.SOMEBODY ? aboutName : null,
                what,
                wish,
                child,
                name,
                email));
        receiptCode = receipt.receiptCode().text();
        due = receipt.due();
        dueBecause = List.copyOf(receipt.dueBecause());
        byMail = receipt.byMail();
    }

    private List<Question> asked() {
        return Stream.of(Question.values())
                .filter(each -> each != Question.TEACHER || addressed == Addressed.TEACHER)
                .filter(each -> each != Question.WHO || about == About.SOMEBODY)
                .toList();
    }

    /** The place of the present question among those asked, from 1. */
    public int getNumber() {
        return asked().indexOf(question) + 1;
    }

    public int getCount() {
        return asked().size();
    }

    public String getSchoolName() {
        return schools.school(school).getName();
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    public Question getQuestion() {
        return question;
    }

    public Boolean getAtRisk() {
        return atRisk;
    }

    public void setAtRisk(Boolean atRisk) {
        this.atRisk = atRisk;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public Addressed getAddressed() {
        return addressed;
    }

    public void setAddressed(Addressed addressed) {
        this.addressed = addressed;
    }

    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public About getAbout() {
        return about;
    }

    public void setAbout(About about) {
        this.about = about;
    }

    public String getAboutName() {
        return aboutName;
    }

    public void setAboutName(String aboutName) {
        this.aboutName = aboutName;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public String getChild() {
        return child;
    }

    public void setChild(String child) {
        this.child = child;
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

    /** Null before it was sent; shown once. */
    public String getReceiptCode() {
        return receiptCode;
    }

    public Instant getDue() {
        return due;
    }

    public List<String> getDueBecause() {
        return dueBecause;
    }

    public boolean isByMail() {
        return byMail;
    }
}
