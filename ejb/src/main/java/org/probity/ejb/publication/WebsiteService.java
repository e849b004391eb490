package org.probity.ejb.publication;

import static org.probity.ejb.security.Right.KEEP_WEBSITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.person.Person;
import org.probity.persistence.publication.ContentReview;
import org.probity.persistence.publication.Website;
import org.probity.persistence.publication.WebsiteKeeper;
import org.probity.persistence.school.School;

/** The website of a school: where it is, who is named to keep it, and what keepers and leadership decided about it (S2-54). */
@Stateless
public class WebsiteService {
    private static final String ORIGIN = "https?://[a-z0-9.-]{1,180}(:[0-9]{1,5})?";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    Schools schools;

    @Inject
    Clock clock;

    /**
     * A website with everything that its page shows.
     *
     * @param keepers those of today
     * @param reviews the latest first, at most 25
     * @param due day of the next review of its content; null when none was ever held
     */
    public record Site(
            School school,
            Website website,
            List<WebsiteKeeper> keepers,
            List<ContentReview> reviews,
            LocalDate due,
            boolean overdue) {}

    /** Schools whose websites the caller looks after, by name. */
    @Requires(KEEP_WEBSITE)
    public List<School> schools() {
        return reach.schools(KEEP_WEBSITE);
    }

    @Requires(KEEP_WEBSITE)
    public Site of(String schoolCode) {
        School school = school(schoolCode);
        List<ContentReview> reviews = em.createQuery(
                        "select r from ContentReview r join fetch r.person where r.school = :school order by r.held desc, r.id desc",
                        ContentReview.class)
                .setParameter("school", school)
                .setMaxResults(25)
                .getResultList();
        LocalDate due = reviews.isEmpty() ? null : reviews.get(0).getNext();
        return new Site(
                school,
                website(school),
                keepers(school),
                reviews,
                due,
                due != null && caller.today().isAfter(due));
    }

    private Website website(School school) {
        Website found = em.find(Website.class, school.getId());
        return found == null ? new Website(school) : found;
    }

    private List<WebsiteKeeper> keepers(School school) {
        return em.createQuery(
                        "select k from WebsiteKeeper k join fetch k.person p where k.school = :school and (k.ends is null or k.ends > :today) order by p.familyName, p.givenName",
                        WebsiteKeeper.class)
                .setParameter("school", school)
                .setParameter("today", caller.today())
                .getResultList();
    }

    /** People with a post at the school or for the trust today who can be named, by name; no parents, no pupils. */
    @Requires(KEEP_WEBSITE)
    public List<Person> candidates(String schoolCode) {
        return em.createQuery("""
                select distinct p from Post o join o.person p left join o.school s where (s is null or s = :school) and o.role not in ('PAR', 'PUP', 'EXT', 'LAD', 'AUD')
                and o.starts <= :today and (o.ends is null or o.ends >= :today) order by p.familyName, p.givenName, p.id""", Person.class)
                .setParameter("school", school(schoolCode))
                .setParameter("today", caller.today())
                .setMaxResults(500)
                .getResultList();
    }

    /**
     * Address, framing and how often the content is looked at.
     *
     * @param embedder origin that may show our list in a frame; blank: none
     */
    @Requires(KEEP_WEBSITE)
    public void settle(String schoolCode, String address, String embedder, int months) {
        School school = school(schoolCode);
        String origin = embedder == null || embedder.isBlank()
                ? null
                : embedder.strip().toLowerCase(Locale.ROOT).replaceAll("/+$", "");
        String site = address == null || address.isBlank() ? null : address.strip();
        if (origin != null && !origin.matches(ORIGIN)) {
            throw new PublicationRefused(
                    "Write the site that may show the list as https://www.school.example, without a path.");
        }
        if (site != null && !site.matches("https?://\\S{1,280}")) {
            throw new PublicationRefused("Write the address of the website as https://www.school.example.");
        }
        if (months < 1 || months > 36) {
            throw new PublicationRefused(
                    "The content is looked at every 1 to 36 months. Write a number between these.");
        }
        caller.about(school.getPublicId(), null);
        Website website = website(school);
        website.settle(site, origin, months);
        em.merge(website);
    }

    /** Names somebody who keeps the website from today on. */
    @Requires(KEEP_WEBSITE)
    public WebsiteKeeper name(String schoolCode, String personId) {
        School school = school(schoolCode);
        Person person = candidates(schoolCode).stream()
                .filter(candidate -> candidate.getPublicId().equals(personId))
                .findFirst()
                .orElseThrow(() -> new PublicationRefused("Choose somebody who holds a post at this school today."));
        if (keepers(school).stream().anyMatch(keeper -> keeper.getPerson().equals(person))) {
            throw new PublicationRefused(person.getName() + " is named already.");
        }
        caller.about(school.getPublicId(), null);
        WebsiteKeeper keeper = new WebsiteKeeper(school, person, caller.today());
        em.persist(keeper);
        return keeper;
    }

    /** From tomorrow on this person does not keep it any more. */
    @Requires(KEEP_WEBSITE)
    public void end(String keeperId) {
        WebsiteKeeper keeper = em.createQuery(
                        "select k from WebsiteKeeper k join fetch k.school where k.publicId = :id", WebsiteKeeper.class)
                .setParameter("id", keeperId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        reach.need(KEEP_WEBSITE, keeper.getSchool());
        caller.about(keeperId, null);
        keeper.endOn(caller.today());
    }

    /** Keeps what was decided about the content; without a next day it follows from how often the content is looked at. */
    @Requires(KEEP_WEBSITE)
    public ContentReview review(String schoolCode, LocalDate held, ContentReview.Outcome outcome) {
        School school = school(schoolCode);
        if (held == null || held.isAfter(caller.today())) {
            throw new PublicationRefused("Say on which day you talked. It cannot be in the future.");
        }
        if (isBlank(outcome.attendees()) || isBlank(outcome.decisions())) {
            throw new PublicationRefused("Say who was there and what was decided.");
        }
        LocalDate next =
                outcome.next() == null ? held.plusMonths(website(school).getReviewMonths()) : outcome.next();
        if (!next.isAfter(held)) {
            throw new PublicationRefused("The next review has to be later than this one.");
        }
        caller.about(school.getPublicId(), null);
        ContentReview review = new ContentReview(
                school,
                held,
                new ContentReview.Outcome(
                        outcome.attendees().strip(), outcome.decisions().strip(), next),
                caller.person(),
                clock.instant());
        em.persist(review);
        return review;
    }

    private School school(String code) {
        School school = schools.school(code);
        reach.need(KEEP_WEBSITE, school);
        return school;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
