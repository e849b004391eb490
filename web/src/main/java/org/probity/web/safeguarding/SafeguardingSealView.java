package org.probity.web.safeguarding;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.safeguarding.SafeguardingService;
import org.probity.ejb.safeguarding.SafeguardingService.Strategy;
import org.probity.ejb.safeguarding.SafeguardingService.Talk;
import org.probity.persistence.NotThere;
import org.probity.persistence.safeguarding.HarmLimb;
import org.probity.persistence.safeguarding.SealedKind;
import org.probity.web.shell.Notice;

/** Adding to the sealed part of a case: one form for each kind of entry. */
@Named
@ViewScoped
public class SafeguardingSealView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SafeguardingService safeguarding;

    @Inject
    transient CaseworkService casework;

    private String reference;
    private SealedKind kind;
    private int seenVersion;
    private List<HarmLimb> limbs = new ArrayList<>();
    private LocalDate day;
    private String time;
    private String who;
    private String what;
    private String next;
    private String why;

    /** @throws NotThere when the sealed part of this case is not the caller's */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (kind == null || !safeguarding.part(reference).open()) {
            throw new NotThere();
        }
        seenVersion = casework.find(reference).file().getVersion();
    }

    public String record() {
        switch (kind) {
            case THRESHOLD -> {
                Set<HarmLimb> found = EnumSet.noneOf(HarmLimb.class);
                found.addAll(limbs);
                safeguarding.threshold(reference, seenVersion, found, what, BadMoment.read(day, time));
            }
            case LADO ->
                safeguarding.talk(reference, seenVersion, new Talk(BadMoment.read(day, time), who, what, next, why));
            case STRATEGY -> safeguarding.strategy(reference, new Strategy(BadMoment.read(day, time), who, what, next));
            case RELEASE -> safeguarding.release(reference, what, why);
        }
        Notice.keep("It is on record in the sealed part.");
        return "/casework/detail.xhtml?faces-redirect=true&ref=" + reference;
    }

    public List<SelectItem> getAllLimbs() {
        return Arrays.stream(HarmLimb.values())
                .map(each -> new SelectItem(each, each.words()))
                .toList();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public SealedKind getKind() {
        return kind;
    }

    public void setKind(SealedKind kind) {
        this.kind = kind;
    }

    public List<HarmLimb> getLimbs() {
        return limbs;
    }

    public void setLimbs(List<HarmLimb> limbs) {
        this.limbs = limbs;
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

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
