package org.probity.ejb.procedure;

import static org.probity.ejb.security.Right.AGREE_PROCEDURE;
import static org.probity.ejb.security.Right.EDIT_PROCEDURE;
import static org.probity.ejb.security.Right.VIEW_PROCEDURES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.procedure.DraftRefused;
import org.probity.persistence.procedure.ProcedureDraft;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.StepKind;

/**
 * Work on a procedure: one writes, another agrees, from a day on new cases follow it. Cases that run stay on the version they began
 * with. Looking never writes.
 */
@Stateless
public class ProcedureDraftService {
    private static final int LONGEST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ProcedureShelf shelf;

    @Inject
    DraftShelf drafts;

    @Inject
    DraftPublishing publishing;

    @Inject
    NoticeService notices;

    /**
     * Begins a draft from the version that was published last, or gives the one in hand.
     *
     * @return public id of the draft
     * @throws NotThere when there is no such procedure
     */
    @Requires(EDIT_PROCEDURE)
    public String begin(String code) {
        ProcedureVersion newest = publishing.newest(code);
        ProcedureDraft draft = drafts.inHand(newest.getProcedure()).orElse(null);
        if (draft == null) {
            ProcedureVersion base = shelf.edition(newest.getId());
            String text = ProcedureText.of(base, newest.getProcedure().getTitle());
            draft = new ProcedureDraft(newest, text, caller.person(), clock.instant());
            em.persist(draft);
        }
        caller.about(draft.getPublicId(), null);
        return draft.getPublicId();
    }

    /**
     * Begins a procedure that does not exist yet, from its file. Publishing it takes two people, as any change does.
     *
     * @return public id of the draft
     * @throws UnreadableProcedure naming line and step
     * @throws DraftRefused when there is a procedure of this name
     */
    @Requires(EDIT_PROCEDURE)
    public String beginNew(String yaml) {
        String text = given(yaml);
        drafts.requireNew(text);
        ProcedureDraft draft = new ProcedureDraft(text, caller.person(), clock.instant());
        em.persist(draft);
        caller.about(draft.getPublicId(), null);
        return draft.getPublicId();
    }

    /**
     * How a new procedure would be with this text; nothing is stored.
     *
     * @throws UnreadableProcedure naming line and step
     */
    @Requires(EDIT_PROCEDURE)
    public DraftFile.Look lookNew(String yaml) {
        return drafts.look(drafts.fresh(null, given(yaml)));
    }

    /** New procedures that people work on, 25 at most; none for those who do not work on drafts. */
    @Requires(VIEW_PROCEDURES)
    public List<FreshDraft> fresh() {
        return drafts.fresh();
    }

    /** @throws NotThere when there is none, or drafts are none of the caller's business */
    @Requires(VIEW_PROCEDURES)
    public DraftFile file(String id) {
        return drafts.file(drafts.find(id));
    }

    /** As a file. */
    @Requires(VIEW_PROCEDURES)
    public String yaml(String id) {
        return drafts.find(id).getText();
    }

    /**
     * How it would be with these changes; nothing is stored.
     *
     * @throws DraftRefused when a change cannot be written down
     */
    @Requires(VIEW_PROCEDURES)
    public DraftFile.Look look(String id, List<StepChange> changes) {
        DraftShelf.Opened opened = drafts.open(id);
        new DraftEditing(opened.version()).apply(changes);
        return drafts.look(opened);
    }

    /**
     * How it would be with this text; nothing is stored.
     *
     * @throws UnreadableProcedure naming line and step
     */
    @Requires(VIEW_PROCEDURES)
    public DraftFile.Look look(String id, String yaml) {
        return drafts.look(drafts.open(drafts.find(id), given(yaml)));
    }

    /**
     * Stores changes at several steps, all or none.
     *
     * @param seen of the draft when it was read
     * @return what the next change has to have seen
     * @throws ChangedMeanwhile when somebody else stored first
     */
    @Requires(EDIT_PROCEDURE)
    public int change(String id, int seen, List<StepChange> changes) {
        return edit(id, seen, editing -> editing.apply(changes));
    }

    /** A new step behind another; it leads to the end until it is led elsewhere. */
    @Requires(EDIT_PROCEDURE)
    public int addStep(String id, int seen, String code, String title, StepKind kind, String behind) {
        if (kind == null) {
            throw new DraftRefused("Say of what kind the step is.");
        }
        return edit(id, seen, editing -> editing.add(code, title, kind, behind));
    }

    /** @throws DraftRefused when another step leads to it */
    @Requires(EDIT_PROCEDURE)
    public int removeStep(String id, int seen, String code) {
        return edit(id, seen, editing -> editing.remove(code));
    }

    /**
     * Takes a whole text in, in place of what was there.
     *
     * @throws UnreadableProcedure naming line and step
     */
    @Requires(EDIT_PROCEDURE)
    public int replace(String id, int seen, String yaml) {
        ProcedureDraft draft = seen(id, seen);
        String text = given(yaml);
        drafts.open(draft, text);
        draft.write(text, caller.person(), clock.instant());
        return settle(draft);
    }

    private int edit(String id, int seen, Consumer<DraftEditing> change) {
        ProcedureDraft draft = seen(id, seen);
        DraftShelf.Opened opened = drafts.open(draft, draft.getText());
        change.accept(new DraftEditing(opened.version()));
        draft.write(ProcedureText.of(opened.version(), opened.title()), caller.person(), clock.instant());
        return settle(draft);
    }

    private static String given(String yaml) {
        if (yaml == null || yaml.isBlank()) {
            throw new DraftRefused("There is no text to read.");
        }
        return yaml.replace("\r\n", "\n");
    }

    /**
     * Asks a second person to publish it.
     *
     * @param from first day on which new cases follow it
     * @throws DraftRefused while a problem stands, or nothing differs
     */
    @Requires(EDIT_PROCEDURE)
    public int ask(String id, int seen, LocalDate from, String why) {
        ProcedureDraft draft = seen(id, seen);
        DraftFile file = drafts.file(draft);
        DraftPublishing.refuse(file.look().faults());
        if (file.changes().isEmpty()) {
            throw new DraftRefused("Nothing differs from version " + file.baseNumber() + ".");
        }
        draft.ask(from, caller.today(), clipped(why), caller.person(), clock.instant());
        int now = settle(draft);
        publishing
                .seconds(draft)
                .forEach(person -> notices.queue(new NoticeOrder(
                        person.getId(),
                        "N02",
                        "A procedure waits for a second person",
                        file.look().sheet().title() + ". You can agree to it, or send it back.",
                        "/procedure/publish.xhtml?id=" + draft.getPublicId(),
                        "N02:" + draft.getPublicId() + ":" + now + ":" + person.getId())));
        return now;
    }

    /** The author goes on with it, or takes it back from the second person. */
    @Requires(EDIT_PROCEDURE)
    public int takeBack(String id, int seen) {
        ProcedureDraft draft = seen(id, seen);
        if (!draft.isBy(caller.person())) {
            throw new DraftRefused("Only somebody who worked on it takes it back. You can send it back with a reason.");
        }
        draft.sendBack(caller.person(), clock.instant(), null);
        return settle(draft);
    }

    /** @throws DraftRefused when it is over already */
    @Requires(EDIT_PROCEDURE)
    public int giveUp(String id, int seen) {
        ProcedureDraft draft = seen(id, seen);
        draft.giveUp(caller.person(), clock.instant());
        return settle(draft);
    }

    /**
     * The second person's word. Agreeing makes a version of it; running cases stay on theirs.
     *
     * @throws DraftRefused when the caller wrote any of it, its day has passed, a version came in between, or a problem stands
     */
    @Requires(AGREE_PROCEDURE)
    public int decide(String id, int seen, boolean agree, String note) {
        ProcedureDraft draft = seen(id, seen);
        if (draft.isBy(caller.person())) {
            throw new DraftRefused("You worked on this yourself, so somebody else has to agree.");
        }
        if (agree) {
            draft.agree(caller.person(), clock.instant(), clipped(note), publishing.publish(draft));
        } else {
            draft.sendBack(caller.person(), clock.instant(), clipped(note));
        }
        return settle(draft);
    }

    private ProcedureDraft seen(String id, int seen) {
        ProcedureDraft draft = drafts.find(id);
        caller.about(draft.getPublicId(), null);
        if (draft.getVersion() != seen) {
            throw new ChangedMeanwhile();
        }
        return draft;
    }

    private int settle(ProcedureDraft draft) {
        caller.about(draft.getPublicId(), null);
        try {
            em.flush();
        } catch (OptimisticLockException quicker) {
            throw new ChangedMeanwhile();
        }
        return draft.getVersion();
    }

    private static String clipped(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
