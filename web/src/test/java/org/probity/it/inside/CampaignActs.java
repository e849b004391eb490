package org.probity.it.inside;

import static org.probity.it.inside.PolicyActs.TODAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.acknowledgement.AcknowledgementRunService;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.acknowledgement.NewCampaign;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.persistence.PublicId;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.policy.Publication;

/** What tests of acknowledgement do over and over: a version in force at Cedar, and people who are asked for it. */
@ApplicationScoped
public class CampaignActs {
    @Inject
    PolicyActs policies;

    @Inject
    CampaignService campaigns;

    @Inject
    AcknowledgementService own;

    @Inject
    AcknowledgementRunService runs;

    @Inject
    Somebody somebody;

    @PersistenceContext
    EntityManager em;

    /** A teacher who starts at Cedar today; gives the public id. */
    @Transactional
    public String newcomer() {
        String id = PublicId.random();
        em.createNativeQuery(
                        "insert into person (id, public_id, given_name, family_name, version) values (nextval('ids'), ?1, 'Nell', 'Newcomer', 1)")
                .setParameter(1, id)
                .executeUpdate();
        em.createNativeQuery(
                        "insert into post (id, public_id, person_id, school_id, role, category, title, starts) select nextval('ids'), app.public_id(), p.id, s.id, 'ST', 'TEACHER', 'Teacher', date '2026-11-20' from person p, school s where p.public_id = ?1 and s.code = 'CED'")
                .setParameter(1, id)
                .executeUpdate();
        return id;
    }

    /** They have a post at Elm too. */
    @Transactional
    public void alsoAtElm(String person) {
        em.createNativeQuery(
                        "insert into post (id, public_id, person_id, school_id, role, category, title, starts) select nextval('ids'), app.public_id(), p.id, s.id, 'ST', 'TEACHER', 'Teacher', date '2026-11-20' from person p, school s where p.public_id = ?1 and s.code = 'ELM'")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** Lets a day come: the columns of campaigns and requests with this title that say when become today. */
    @Transactional
    public void today(String title, String table, String column) {
        somebody.isTheProduct();
        em.createNativeQuery("select set_config('app.person', 'system', true)").getSingleResult();
        String which =
                "campaign".equals(table) ? "title = ?1" : "campaign_id in (select id from campaign where title = ?1)";
        em.createNativeQuery("update " + table + " set " + column + " = date '2026-11-20' where " + which)
                .setParameter(1, title)
                .executeUpdate();
    }

    @Transactional
    public void leave(String person) {
        em.createNativeQuery(
                        "update post set starts = date '2026-11-01', ends = date '2026-11-19' where person_id = (select id from person where public_id = ?1)")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Transactional
    public void away(String userName, LocalDate from, LocalDate to) {
        em.createNativeQuery(
                        "insert into long_absence (id, public_id, person_id, starts, ends) select nextval('ids'), app.public_id(), person_id, cast(?2 as date), cast(?3 as date) from account where user_name = ?1")
                .setParameter(1, userName)
                .setParameter(2, from.toString())
                .setParameter(3, to.toString())
                .executeUpdate();
    }

    /** Away since the first of the month, nobody knows for how long. */
    @Transactional
    public void away(String person) {
        em.createNativeQuery(
                        "insert into long_absence (id, public_id, person_id, starts) select nextval('ids'), app.public_id(), id, date '2026-11-01' from person where public_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Transactional
    public void back(String userName) {
        em.createNativeQuery(
                        "update long_absence set ends = date '2026-11-19' where person_id = (select person_id from account where user_name = ?1)")
                .setParameter(1, userName)
                .executeUpdate();
    }

    /** Public id of a version in force at Cedar; afterwards the clerk acts. */
    String version(String title) {
        return policies.published(title, TODAY);
    }

    /** The same for a month, with nobody asked for it by itself, so that a next version can follow today. */
    String earlier(String title) {
        String id = policies.submitted(title);
        policies.approve(id);
        policies.publish(id, new Publication(TODAY.minusDays(30), "It was agreed then.", null, 12));
        somebody.count(
                "with done as (update version_entered set done = date '2026-11-20' where version_id = (select id from policy_version where public_id = ?) returning 1) select count(*) from done",
                id);
        return id;
    }

    /** What the product does by itself, once. */
    void run() {
        somebody.isTheProduct();
        runs.askForVersions();
        runs.endReplaced();
        runs.closeLeavers();
        runs.followAbsences();
        runs.askNewcomers();
    }

    /** Texts with this title that somebody, who acts afterwards, owes an answer for. */
    List<OwnRequest.Text> open(String userName, String title) {
        somebody.is(userName);
        return own.open().stream()
                .flatMap(request -> request.texts().stream())
                .filter(text -> text.title().equals(title) && text.state().isOpen())
                .toList();
    }

    /** One version asked of one kind of person at Cedar. */
    NewCampaign wanted(String version, String category) {
        return new NewCampaign(
                "CED",
                Campaign.Kind.ASKED,
                "Kites for " + category,
                null,
                new Audience(List.of(), List.of(PersonCategory.valueOf(category)), List.of()),
                List.of(version),
                List.of(),
                null,
                null,
                List.of());
    }

    /** The staff of Cedar, asked like this for a version or, with none, for a document from outside. */
    NewCampaign staff(Campaign.Kind kind, String title, String version, String document, LocalDate renewal) {
        return new NewCampaign(
                "CED",
                kind,
                title,
                null,
                new Audience(List.of(), List.of(), List.of("ST")),
                version == null ? List.of() : List.of(version),
                document == null ? List.of() : List.of(document),
                null,
                renewal,
                List.of());
    }

    /** Somebody of Cedar is asked for a version with this title; afterwards they act. */
    OwnRequest.Text asked(String userName, String title) {
        String version = version(title);
        somebody.is("headteacher.ced");
        campaigns.create(staff(Campaign.Kind.ASKED, title, version, null, null));
        somebody.is(userName);
        return own.open().stream()
                .filter(request -> request.title().equals(title))
                .findFirst()
                .orElseThrow()
                .next();
    }
}
