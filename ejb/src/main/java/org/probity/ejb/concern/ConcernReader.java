package org.probity.ejb.concern;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.breach.Conversation;
import org.probity.ejb.breach.Letterbox;
import org.probity.ejb.breach.Position;
import org.probity.ejb.concern.ConcernPage.Row;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.concern.Concern;
import org.probity.persistence.concern.ConcernAct;
import org.probity.persistence.concern.ConcernRefused;
import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.concern.ConcernState;
import org.probity.persistence.meeting.Invitee;
import org.probity.persistence.meeting.Meeting;

/** Finds concerns for the caller; everything through {@link Sight}. */
@Dependent
class ConcernReader {
    static final int PAGE = 25;
    private static final int MOST_WAITING = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    Letterbox box;

    @Inject
    Desk desk;

    @Inject
    PanelDesk panels;

    ConcernPage list(ConcernFilter filter, String text) {
        Position from = Position.of(text);
        List<Object[]> found = query(filter, from).setMaxResults(PAGE + 1).getResultList();
        boolean more = found.size() > PAGE;
        List<Object[]> page = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        boolean back = from != null && from.before();
        if (back) {
            Collections.reverse(page);
        }
        boolean earlier = from != null && (!back || more);
        boolean later = back || more;
        return new ConcernPage(
                page.stream().map(ConcernReader::row).toList(),
                earlier && !page.isEmpty() ? before(concern(page.get(0))) : null,
                later && !page.isEmpty() ? after(concern(page.get(page.size() - 1))) : null);
    }

    private TypedQuery<Object[]> query(ConcernFilter filter, Position from) {
        boolean back = from != null && from.before();
        String side = back ? ">" : "<";
        String order = back ? "asc" : "desc";
        TypedQuery<Object[]> query = em.createQuery(
                "select c, m.reference, s.code from Concern c join c.school s, Matter m where m.id = c.matterId and "
                        + sight.condition("m")
                        + (filter.state() == null ? "" : " and c.state = :state")
                        + (filter.stage() == null ? "" : " and c.stage = :stage")
                        + (from == null
                                ? ""
                                : " and c.received #= :at and (c.received # :at or c.publicId # :id)"
                                        .replace("#", side))
                        + " order by c.received " + order + ", c.publicId " + order,
                Object[].class);
        sight.bind(query);
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.stage() != null) {
            query.setParameter("stage", filter.stage());
        }
        if (from != null) {
            query.setParameter("at", from.received()).setParameter("id", from.publicId());
        }
        return query;
    }

    private static String after(Concern concern) {
        return Position.after(concern.getReceived(), concern.getPublicId());
    }

    private static String before(Concern concern) {
        return Position.before(concern.getReceived(), concern.getPublicId());
    }

    private static Concern concern(Object[] found) {
        return (Concern) found[0];
    }

    private static Row row(Object[] found) {
        Concern concern = concern(found);
        return new Row(
                (String) found[1],
                (String) found[2],
                concern.getStage(),
                concern.getState(),
                concern.getReceived(),
                concern.isOpen() ? concern.getDue() : null);
    }

    /** Open ones that the caller, or somebody they stand in for, has in hand; the next due first. */
    List<Row> waiting() {
        TypedQuery<Object[]> query = em.createQuery(
                "select c, m.reference, s.code from Concern c join c.school s, Matter m where m.id = c.matterId and c.state = :open and c.owner.id in :owners and "
                        + sight.condition("m") + " order by c.due, c.publicId",
                Object[].class);
        return sight
                .bind(query)
                .setParameter("open", ConcernState.OPEN)
                .setParameter("owners", mine())
                .setMaxResults(MOST_WAITING)
                .getResultList()
                .stream()
                .map(ConcernReader::row)
                .toList();
    }

    ConcernFile find(String reference) {
        Matter matter = sight.matter(reference);
        Concern concern = concern(matter);
        boolean mine = mine().contains(concern.getOwner().getId());
        boolean acts = mine && concern.isOpen();
        List<ConcernAct> history = history(concern);
        caller.about(reference, matter.getId());
        return new ConcernFile(
                reference,
                concern,
                history,
                new Conversation(box.lines(matter.getId(), true)),
                mine,
                acts
                        ? desk.free(concern.getSchool(), untouchable(matter, concern), caller.today()).stream()
                                .map(each -> new ConcernFile.Choice(each.publicId(), each.name() + ", " + each.title()))
                                .toList()
                        : List.of(),
                acts && concern.getStage() == ConcernStage.PANEL ? panels.choices(matter, concern, history) : List.of(),
                concern.getStage() == ConcernStage.PANEL ? panel(matter) : null);
    }

    /** The concern that the caller may act on: seen, in hand, and as they saw it. */
    Concern inHand(String reference, Integer seenVersion) {
        Concern concern = concern(sight.matter(reference));
        if (!mine().contains(concern.getOwner().getId())) {
            throw new ConcernRefused("Somebody else has this in hand: "
                    + concern.getOwner().getName() + ". Ask them to pass it on to you.");
        }
        if (seenVersion != null && seenVersion != concern.getVersion()) {
            throw new ChangedMeanwhile();
        }
        caller.about(reference, concern.getMatterId());
        return concern;
    }

    private Concern concern(Matter matter) {
        return em.createQuery(
                        "select c from Concern c join fetch c.school join fetch c.owner where c.matterId = :matter",
                        Concern.class)
                .setParameter("matter", matter.getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    List<ConcernAct> history(Concern concern) {
        return em.createQuery(
                        "select a from ConcernAct a left join fetch a.author where a.concernId = :concern order by a.at, a.id",
                        ConcernAct.class)
                .setParameter("concern", concern.getId())
                .getResultList();
    }

    /** People who are in conflict, and whoever has it now. */
    Set<Long> untouchable(Matter matter, Concern concern) {
        Set<Long> people = new HashSet<>(shutOut(matter.getId()));
        people.add(concern.getOwner().getId());
        return people;
    }

    Set<Long> shutOut(long matterId) {
        return new HashSet<>(
                em.createQuery("select c.person.id from Conflict c where c.matter.id = :matter", Long.class)
                        .setParameter("matter", matterId)
                        .getResultList());
    }

    private ConcernFile.Panel panel(Matter matter) {
        return planned(matter.getId())
                .map(meeting -> new ConcernFile.Panel(
                        meeting.getStarts(),
                        meeting.getPlace(),
                        meeting.getInvitees().stream()
                                .filter(each -> each.getPart().equals(PanelDesk.PANEL))
                                .map(Invitee::getName)
                                .toList()))
                .orElse(null);
    }

    Optional<Meeting> planned(long matterId) {
        return em.createQuery(
                        "select g from Meeting g left join fetch g.invitees where g.matterId = :matter and g.kind = 'M9' and g.state <> org.probity.persistence.meeting.Meeting.State.CANCELLED order by g.id desc",
                        Meeting.class)
                .setParameter("matter", matterId)
                .getResultStream()
                .findFirst();
    }

    private List<Long> mine() {
        List<Long> ids = new ArrayList<>(em.createQuery(
                        "select c.absent.id from AbsenceCover c where c.deputy.id = :me and c.starts <= :today and c.ends >= :today",
                        Long.class)
                .setParameter("me", caller.personId().orElse(-1L))
                .setParameter("today", caller.today())
                .getResultList());
        ids.add(caller.personId().orElse(-1L));
        return ids;
    }
}
