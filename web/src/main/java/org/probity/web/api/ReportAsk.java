package org.probity.web.api;

import java.util.List;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.person.PersonCategory;

/**
 * What a signed-in person tells. Only {@code school} and {@code whatHappened} are needed.
 *
 * @param school code such as CED
 * @param whatHappened in their words, at most 10,000 characters
 * @param whoWasInvolved everybody who was involved
 * @param about whom the report is about
 * @param occurredOn 2026-11-18
 * @param occurredAt 16:45, London time
 * @param platform such as Facebook
 * @param address web address, beginning with https://
 * @param noAddress there is none: an app, a group, a message
 * @param childInvolved a child is involved in any way
 * @param indecentImage an indecent image of a child is suspected; never send it
 * @param whistleblowing only the recipients may learn who told
 * @param toldBy who told, when the caller writes it down for somebody else
 */
public record ReportAsk(
        String school,
        String whatHappened,
        String whoWasInvolved,
        Somebody about,
        String occurredOn,
        String occurredAt,
        String platform,
        String address,
        Boolean noAddress,
        Boolean childInvolved,
        Boolean indecentImage,
        Boolean whistleblowing,
        Teller toldBy) {

    /**
     * Somebody in a matter: a person of the trust by id (see {@code GET /people}), or a name as it was told.
     *
     * @param category in which capacity they acted, such as TEACHER or PARENT_CARER
     */
    public record Somebody(String person, String name, String category) {}

    /** @param kind STAFF, PARENT, PUPIL, OTHER or ANONYMOUS */
    public record Teller(String kind, String person, String name, String email) {}

    NewReport report() {
        return new NewReport(
                Given.needed("school", school, "Say which school this is about, by its code, for example CED."),
                Given.needed(
                        "whatHappened",
                        whatHappened,
                        "Say what happened. A few sentences in your own words are enough."),
                whoWasInvolved,
                about == null
                        ? null
                        : new NewReport.About(
                                about.person(), about.name(), capacity("about.category", about.category())),
                new Occasion(
                        Given.day("occurredOn", occurredOn),
                        Given.time("occurredAt", occurredAt),
                        platform,
                        address,
                        Given.is(noAddress)),
                Given.is(childInvolved),
                Given.is(indecentImage),
                Given.is(whistleblowing),
                told(),
                List.of(),
                null);
    }

    private NewReport.Told told() {
        return toldBy == null
                ? null
                : new NewReport.Told(
                        Given.choice("toldBy.kind", toldBy.kind(), ReporterKind.class),
                        toldBy.person(),
                        toldBy.name(),
                        toldBy.email());
    }

    /** A category; also in the words in which people speak of them. */
    static PersonCategory capacity(String field, String word) {
        if (Given.isBlank(word)) {
            return null;
        }
        return switch (Given.word(word)) {
            case "STAFF" -> PersonCategory.TEACHER;
            case "PARENT", "CARER" -> PersonCategory.PARENT_CARER;
            case "EXTERNAL", "OTHER" -> PersonCategory.OTHER_EXTERNAL;
            default -> Given.choice(field, word, PersonCategory.class);
        };
    }
}
