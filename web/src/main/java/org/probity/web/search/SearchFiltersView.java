package org.probity.web.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.probity.ejb.search.SavedFilterService;
import org.probity.persistence.NotThere;
import org.probity.persistence.search.FilterPlace;
import org.probity.web.shell.Notice;

/** The filters that somebody keeps: the present one of a list gets a name here, and the others are used or deleted. */
@Named
@ViewScoped
public class SearchFiltersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SavedFilterService filters;

    @Inject
    transient Searches searches;

    private String place;
    private String state;
    private String due;
    private String of;
    private String words;
    private String name;

    /** @throws NotThere when the address names no list */
    public void load() {
        boolean known = place == null
                || Arrays.stream(FilterPlace.values())
                        .anyMatch(each -> each.name().equals(place));
        if (!known) {
            throw new NotThere();
        }
        words = searches.words(of);
    }

    /** Whether there is a filter that could be kept. */
    public boolean isToKeep() {
        return place != null && !(state == null && due == null && words == null);
    }

    public String getPlaceTitle() {
        return FilterPlace.valueOf(place).getTitle();
    }

    public String keep() {
        Map<String, String> choices = new HashMap<>();
        choices.put("state", state);
        choices.put("due", due);
        choices.put("words", words);
        filters.save(FilterPlace.valueOf(place), name, choices);
        Notice.keep("The filter is kept. You alone see it.");
        return "/search/filters.xhtml?faces-redirect=true";
    }

    public String delete(String publicId) {
        filters.delete(publicId);
        Notice.keep("The filter is deleted.");
        return "/search/filters.xhtml?faces-redirect=true";
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
