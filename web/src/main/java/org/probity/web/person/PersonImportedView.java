package org.probity.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.probity.ejb.person.bulk.PeopleImportService;
import org.probity.ejb.person.bulk.PeopleImportService.LineRow;
import org.probity.ejb.person.bulk.PeopleImportService.Summary;
import org.probity.ejb.person.bulk.Verdict;
import org.probity.persistence.person.PeopleImport;
import org.probity.web.shell.Address;
import org.probity.web.shell.Notice;

/** What a list of people would do, line by line, before anything of it holds. */
@Named
@ViewScoped
public class PersonImportedView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    transient PeopleImportService imports;

    private String id;
    private Verdict only;
    private Integer after;
    private int seen;
    private String fileName;
    private PeopleImport.State state;
    private int fresh;
    private int changed;
    private int same;
    private int wrong;

    public void load() {
        Summary summary = imports.find(id);
        seen = summary.list().getVersion();
        fileName = summary.list().getFileName();
        state = summary.list().getState();
        fresh = summary.count(Verdict.NEW);
        changed = summary.count(Verdict.CHANGED);
        same = summary.count(Verdict.SAME);
        wrong = summary.count(Verdict.WRONG);
    }

    public String apply() {
        Map<Verdict, Integer> done = imports.apply(id, seen);
        int taken = done.getOrDefault(Verdict.NEW, 0) + done.getOrDefault(Verdict.CHANGED, 0);
        int left = done.getOrDefault(Verdict.WRONG, 0);
        Notice.keep(taken + (taken == 1 ? " line was" : " lines were") + " taken in"
                + (left == 0 ? "." : ", " + left + " left out.")
                + " Below are posts that the list does not name.");
        return "/person/leavers.xhtml?faces-redirect=true&id=" + id;
    }

    public String giveUp() {
        imports.giveUp(id, seen);
        Notice.keep("The list was given up. Nothing was changed.");
        return "/person/list.xhtml?faces-redirect=true";
    }

    public List<LineRow> getLines() {
        List<LineRow> found = found();
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Address of the next page; null on the last. */
    public String getNext() {
        List<LineRow> found = found();
        return found.size() > PAGE
                ? address(only)
                        .with("after", String.valueOf(found.get(PAGE - 1).line()))
                        .toString()
                : null;
    }

    /** Address of the first page when this is another. */
    public String getFirst() {
        return after == null ? null : address(only).toString();
    }

    /** Address of the lines with this verdict; of all lines for none. */
    public String of(String verdict) {
        return address(verdict == null || verdict.isEmpty() ? null : Verdict.valueOf(verdict))
                .toString();
    }

    private Address address(Verdict verdict) {
        return new Address("/person/imported.xhtml")
                .with("id", id)
                .with("only", verdict == null ? null : verdict.name());
    }

    private transient List<LineRow> read;

    private List<LineRow> found() {
        if (read == null) {
            read = imports.lines(id, only, after == null ? 0 : after);
        }
        return read;
    }

    /** Whether there is anything to decide: it was neither taken in nor given up. */
    public boolean isOpen() {
        return state == PeopleImport.State.PREVIEWED;
    }

    public boolean isApplied() {
        return state == PeopleImport.State.APPLIED;
    }

    public int getFresh() {
        return fresh;
    }

    public int getChanged() {
        return changed;
    }

    public int getSame() {
        return same;
    }

    public int getWrong() {
        return wrong;
    }

    public String getFileName() {
        return fileName;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Verdict getOnly() {
        return only;
    }

    public void setOnly(Verdict only) {
        this.only = only;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer after) {
        this.after = after;
    }
}
