package org.probity.web.acknowledgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.acknowledgement.ReminderRuleService;
import org.probity.ejb.acknowledgement.ReminderRuleService.Days;
import org.probity.ejb.acknowledgement.ReminderRuleService.Level;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.acknowledgement.ReminderRule;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;

/** When people are reminded, level by level, and changing the trust's or a school's rule. */
@Named
@ViewScoped
public class AcknowledgementRulesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TRUST = "TRUST";

    @Inject
    transient ReminderRuleService rules;

    @Inject
    transient CampaignService campaigns;

    @Inject
    transient Caller caller;

    private String school;
    private int due = 14;
    private int first = 7;
    private int every = 7;
    private int escalate = 28;

    public String say() {
        rules.say(new Level(TRUST.equals(school) ? null : school, null, null), new Days(due, first, every, escalate));
        Notice.keep("The rule is set. It counts for what is asked and reminded from now on.");
        return "/acknowledgement/rules.xhtml?faces-redirect=true";
    }

    public List<ReminderRule> getRules() {
        return rules.rules();
    }

    public boolean isRuns() {
        return caller.may(Right.RUN_CAMPAIGN);
    }

    /** Codes and names of where the caller may set a rule. */
    public List<Place> getPlaces() {
        CampaignService.Places allowed = campaigns.places();
        List<Place> places = new ArrayList<>();
        if (allowed.trust()) {
            places.add(new Place(TRUST, "The whole trust"));
        }
        for (School each : allowed.schools()) {
            places.add(new Place(each.getCode(), each.getName()));
        }
        return places;
    }

    /** A level that can be chosen. */
    public record Place(String code, String name) {}

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public int getDue() {
        return due;
    }

    public void setDue(int due) {
        this.due = due;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public int getEvery() {
        return every;
    }

    public void setEvery(int every) {
        this.every = every;
    }

    public int getEscalate() {
        return escalate;
    }

    public void setEscalate(int escalate) {
        this.escalate = escalate;
    }
}
