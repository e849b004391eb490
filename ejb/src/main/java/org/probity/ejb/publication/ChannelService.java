package org.probity.ejb.publication;

import static org.probity.ejb.security.Right.KEEP_WEBSITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.publication.ChannelUse;

/** By which channels people were told of a version: who noted it, when it was, with a note (S0-18, V-13). */
@Stateless
public class ChannelService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyVersions versions;

    @Inject
    Clock clock;

    /** A version and the channels used for it, the latest first. */
    public record Log(PolicyVersion version, List<ChannelUse> uses) {}

    @Requires(KEEP_WEBSITE)
    public Log of(String versionId) {
        PolicyVersion version = versions.visible(KEEP_WEBSITE, versionId);
        List<ChannelUse> uses = em.createQuery(
                        "select u from ChannelUse u join fetch u.person where u.policyVersion = :version order by u.used desc, u.id desc",
                        ChannelUse.class)
                .setParameter("version", version)
                .setMaxResults(100)
                .getResultList();
        return new Log(version, uses);
    }

    /**
     * Notes that a channel was used.
     *
     * @param day not before the version held, nor in the future
     * @throws PublicationRefused when something is missing or the day cannot be
     */
    @Requires(KEEP_WEBSITE)
    public ChannelUse note(String versionId, ChannelUse.Channel channel, LocalDate day, String note) {
        PolicyVersion version = versions.visible(KEEP_WEBSITE, versionId);
        caller.about(versionId, null);
        if (channel == null || day == null) {
            throw new PublicationRefused("Say by which channel and on which day.");
        }
        if (version.getEffectiveFrom() == null) {
            throw new PublicationRefused("This version is not published yet. Publish it first.");
        }
        if (day.isAfter(caller.today())) {
            throw new PublicationRefused("That day is still to come. Note it when it has happened.");
        }
        if (day.isBefore(version.getEffectiveFrom().minusDays(31))) {
            throw new PublicationRefused("That is more than a month before this version holds, which is from "
                    + DateWords.date(version.getEffectiveFrom()) + ". Note it with the version before.");
        }
        String words = note == null ? "" : note.strip();
        if (words.length() > 400) {
            throw new PublicationRefused("Use at most 400 letters for the note.");
        }
        ChannelUse use = new ChannelUse(version, channel, day, words, caller.person(), clock.instant());
        em.persist(use);
        return use;
    }
}
