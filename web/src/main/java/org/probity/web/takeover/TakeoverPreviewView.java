package org.probity.web.takeover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.probity.ejb.takeover.Preview;
import org.probity.ejb.takeover.Preview.Row;
import org.probity.ejb.takeover.TakeOverService;
import org.probity.web.shell.Address;
import org.probity.web.shell.Notice;

/** What would be made of each row of a file, before anything of it holds; afterwards the cases that came of it. */
@Named
@ViewScoped
public class TakeoverPreviewView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    transient TakeOverService takeOvers;

    private String id;
    private boolean only;
    private int after;
    private int seen;
    private boolean waiting;
    private boolean good;
    private transient Preview preview;

    public void load() {
        seen = getPreview().seen();
        waiting = preview.taken() == null;
        good = preview.isGood();
    }

    public String accept() {
        int came = takeOvers.accept(id, seen).size();
        Notice.keep((came == 1 ? "One case was" : came + " cases were")
                + " taken over. Nothing was sent to anybody. Tell those who lead them.");
        return "/takeover/preview.xhtml?faces-redirect=true&id=" + id;
    }

    public String giveUp() {
        takeOvers.giveUp(id, seen);
        Notice.keep("The file was deleted with its letters. Nothing was taken over.");
        return "/takeover/send.xhtml?faces-redirect=true";
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = takeOvers.find(id);
        }
        return preview;
    }

    private List<Row> wanted() {
        return only
                ? getPreview().rows().stream()
                        .filter(row -> !row.faults().isEmpty())
                        .toList()
                : getPreview().rows();
    }

    public List<Row> getRows() {
        List<Row> all = wanted();
        return all.subList(Math.min(after, all.size()), Math.min(after + PAGE, all.size()));
    }

    /** Address of the page before; null on the first. */
    public String getPrevious() {
        return after == 0 ? null : of(only, Math.max(0, after - PAGE));
    }

    /** Address of the page after; null on the last. */
    public String getNext() {
        return after + PAGE < wanted().size() ? of(only, after + PAGE) : null;
    }

    /** Address of the rows with faults, or of all. */
    public String of(boolean faultsOnly) {
        return of(faultsOnly, 0);
    }

    private String of(boolean faultsOnly, int from) {
        return new Address("/takeover/preview.xhtml")
                .with("id", id)
                .with("only", faultsOnly ? "true" : null)
                .with("after", from == 0 ? null : String.valueOf(from))
                .toString();
    }

    /** How many rows have a fault. */
    public long getWrong() {
        return getPreview().rows().stream()
                .filter(row -> !row.faults().isEmpty())
                .count();
    }

    /** Whether there is anything to decide: it was not taken over yet. */
    public boolean isWaiting() {
        return waiting;
    }

    public boolean isGood() {
        return good;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isOnly() {
        return only;
    }

    public void setOnly(boolean only) {
        this.only = only;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = Math.max(0, after);
    }
}
