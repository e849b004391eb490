package org.probity.ejb.breach;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.person.PersonCategory;

/**
 * What somebody tells the school. Only school and what are needed; texts are stripped and empty ones become null.
 *
 * @param school code such as CED
 * @param what what happened, at most 10,000 characters
 * @param who everybody who was involved, in the teller's words; null when not said
 * @param about whom the report is about; null when the teller does not say, then {@code who} is read for it
 * @param occasion when and where online
 * @param whistleblowing only the recipients may learn who told (X39)
 * @param told who told; null for a signed-in person who tells what they know themselves
 * @param files at most ten of at most 10 MB; none when imagery is true (HR-01)
 * @param sealed where a suspected image is locked away; null when there is none
 */
public record NewReport(
        String school,
        String what,
        String who,
        About about,
        Occasion occasion,
        boolean child,
        boolean imagery,
        boolean whistleblowing,
        Told told,
        List<Upload> files,
        SealedItem sealed) {

    public NewReport {
        what = text(what);
        who = text(who);
        occasion = occasion == null ? new Occasion(null, null, null, null, false) : occasion;
        files = files == null ? List.of() : List.copyOf(files);
    }

    /**
     * Whom a report is about.
     *
     * @param personId public id of somebody whom the teller picked; null when the name was typed
     * @param name as typed, or an office such as "the headteacher"
     * @param category in which capacity they acted; null when the teller cannot say
     */
    public record About(String personId, String name, PersonCategory category) {
        public About {
            personId = text(personId);
            name = text(name);
        }
    }

    /** When and where it happened, London time; every part may be null. "No address" is an answer (S2-61). */
    public record Occasion(LocalDate on, LocalTime at, String platform, String webAddress, boolean noAddress) {
        public Occasion {
            platform = text(platform);
            webAddress = text(webAddress);
        }
    }

    /**
     * Somebody else than the person at the keyboard, or whoever uses the public form. Anonymous: everything but the kind is dropped.
     *
     * @param personId public id when a member of staff picked them; the public form leaves it out
     */
    public record Told(ReporterKind kind, String personId, String name, String email) {
        public Told {
            kind = kind == null ? ReporterKind.ANONYMOUS : kind;
            personId = kind == ReporterKind.ANONYMOUS ? null : text(personId);
            name = kind == ReporterKind.ANONYMOUS ? null : text(name);
            email = kind == ReporterKind.ANONYMOUS ? null : text(email);
        }
    }

    /**
     * One file.
     *
     * @param capturedAt when it was captured, London time; null when not known
     * @param content opened once, and only after everything else was checked
     */
    public record Upload(
            String fileName, String description, LocalDateTime capturedAt, String capturedBy, Source content) {
        public Upload {
            fileName = text(fileName);
            description = text(description);
            capturedBy = text(capturedBy);
        }
    }

    /** Where the bytes of an upload come from. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** A suspected image that nobody may look at: only where it is, under which seal, who has the key, when the police were called. */
    public record SealedItem(
            String what,
            String place,
            String sealNumber,
            String keyHolder,
            LocalDateTime policeCalled,
            String policeReference) {
        public SealedItem {
            what = text(what);
            place = text(place);
            sealNumber = text(sealNumber);
            keyHolder = text(keyHolder);
            policeReference = text(policeReference);
        }
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
