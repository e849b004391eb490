package org.probity.web.acknowledgement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.acknowledgement.NewCampaign;
import org.probity.ejb.acknowledgement.TextChoice;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.person.PersonCategory;

/** What somebody typed and ticked on the page of a new campaign. */
public class CampaignForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Campaign.Kind kind = Campaign.Kind.ASKED;
    private String title;
    private String statement = Campaign.STATEMENT;
    private List<String> texts = new ArrayList<>();
    private List<String> schools = new ArrayList<>();
    private List<String> categories = new ArrayList<>();
    private List<String> roles = new ArrayList<>();
    private Integer dueDays;
    private LocalDate renewsOn;
    private String questionText;
    private String questionClause;
    private String question;
    private String questionChoices;
    private Integer questionCorrect;

    NewCampaign wanted(String school, List<TextChoice> known) {
        List<String> versions = chosen(known, false);
        List<NewCampaign.Question> questions = question == null || question.isBlank()
                ? List.of()
                : List.of(new NewCampaign.Question(
                        questionText == null && versions.size() == 1 ? versions.get(0) : questionText,
                        questionClause,
                        question,
                        questionChoices == null
                                ? List.of()
                                : questionChoices.lines().map(String::strip).toList(),
                        questionCorrect == null ? -1 : questionCorrect - 1));
        return new NewCampaign(
                school,
                kind,
                title,
                statement,
                new Audience(
                        schools,
                        categories.stream().map(PersonCategory::valueOf).toList(),
                        roles),
                versions,
                chosen(known, true),
                dueDays,
                renewsOn,
                questions);
    }

    private List<String> chosen(List<TextChoice> known, boolean outside) {
        return known.stream()
                .filter(text -> text.outside() == outside && texts.contains(text.id()))
                .map(TextChoice::id)
                .toList();
    }

    public Campaign.Kind getKind() {
        return kind;
    }

    public void setKind(Campaign.Kind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public List<String> getTexts() {
        return texts;
    }

    public void setTexts(List<String> texts) {
        this.texts = texts;
    }

    public List<String> getSchools() {
        return schools;
    }

    public void setSchools(List<String> schools) {
        this.schools = schools;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = categories;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(Integer dueDays) {
        this.dueDays = dueDays;
    }

    public LocalDate getRenewsOn() {
        return renewsOn;
    }

    public void setRenewsOn(LocalDate renewsOn) {
        this.renewsOn = renewsOn;
    }

    public String getQuestionText() {
        return questionText;
    }

    public void setQuestionText(String questionText) {
        this.questionText = questionText;
    }

    public String getQuestionClause() {
        return questionClause;
    }

    public void setQuestionClause(String questionClause) {
        this.questionClause = questionClause;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getQuestionChoices() {
        return questionChoices;
    }

    public void setQuestionChoices(String questionChoices) {
        this.questionChoices = questionChoices;
    }

    public Integer getQuestionCorrect() {
        return questionCorrect;
    }

    public void setQuestionCorrect(Integer questionCorrect) {
        this.questionCorrect = questionCorrect;
    }
}
