package org.probity.web.person;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.person.bulk.LeaverService;
import org.probity.persistence.person.Post;
import org.probity.web.shell.Notice;

/** Posts that a list of people did not name, to be ended or left as they are. */
@Named
@ViewScoped
public class PersonLeaversView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    transient LeaverService leavers;

    private String id;
    private String after;
    private List<SelectItem> proposed = List.of();
    private List<String> chosen = new ArrayList<>();
    private LocalDate lastDay;
    private String next;

    public void load() {
        List<Post> found = leavers.leavers(id, after);
        List<Post> page = found.subList(0, Math.min(PAGE, found.size()));
        proposed = new ArrayList<>(page.stream()
                .map(post -> new SelectItem(
                        post.getPublicId(),
                        post.getPerson().getName() + ", " + post.getTitle() + ", "
                                + post.getSchool().getName()))
                .toList());
        next = found.size() > PAGE ? page.get(PAGE - 1).getPublicId() : null;
    }

    public String end() {
        leavers.end(id, chosen, lastDay);
        Notice.keep(chosen.size() == 1 ? "One post ends." : chosen.size() + " posts end.");
        return "/person/leavers.xhtml?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getProposed() {
        return proposed;
    }

    /** Public id that the next page begins after; null on the last. */
    public String getNext() {
        return next;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
