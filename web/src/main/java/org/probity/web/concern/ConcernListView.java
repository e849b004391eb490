package org.probity.web.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.probity.ejb.concern.ConcernFilter;
import org.probity.ejb.concern.ConcernPage;
import org.probity.ejb.concern.ConcernService;
import org.probity.persistence.NotThere;
import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.concern.ConcernState;
import org.probity.web.shell.Address;

/** Concerns that the caller has or had in hand: reference, stage and day, nothing of what was written. */
@Named
@RequestScoped
public class ConcernListView {
    @Inject
    ConcernService concerns;

    @Inject
    Clock clock;

    private String state;
    private String stage;
    private String at;
    private ConcernPage page;

    public void load() {
        page = concerns.list(
                new ConcernFilter(
                        state == null ? null : wanted(ConcernState.values(), state),
                        stage == null ? null : wanted(ConcernStage.values(), stage)),
                at);
    }

    private static <E extends Enum<E>> E wanted(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** The status of a row, from the closed list of words. */
    public String status(ConcernPage.Row row) {
        if (row.state() == ConcernState.OPEN) {
            return row.due().isBefore(now()) ? "late" : "due";
        }
        return row.state() == ConcernState.ANSWERED ? "waiting" : "done";
    }

    private Instant now() {
        return clock.instant();
    }

    public ConcernPage getPage() {
        return page;
    }

    public String getPrevious() {
        return address(page.previous());
    }

    public String getNext() {
        return address(page.next());
    }

    private String address(String position) {
        return position == null
                ? null
                : new Address("/concern/list.xhtml")
                        .with("state", state)
                        .with("stage", stage)
                        .with("at", position)
                        .toString();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
