package org.probity.persistence.breach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.probity.persistence.person.PersonCategory;

/**
 * Who receives a report and who leads the case (domain.md 9.3, X05, X40, X43, HR-05). Whoever is shut out is passed over without
 * a trace: the next in the chain simply takes the place.
 */
public final class Routing {
    /** Roles that, held by the subject, change who is told. */
    public static final Set<String> SEATS = Set.of("HT", "CEO", "COG", "TRU", "HHR", "DPO", "DSL", "GOV");

    private static final List<String> NEXT_IN_LINE = List.of("HT", "COG", "CEO", "TRU", "HHR", "CLK", "DSL");
    private static final List<String> NEXT_ABOVE_THE_HEAD = List.of("COG", "TRU", "CEO", "CLK", "HHR");
    private static final List<String> NEXT_IN_THE_TRUST = List.of("CEO", "TRU", "HHR", "COG");
    private static final Set<String> OF_THE_TRUST = Set.of(
            "routing.ceoSubject",
            "routing.headOfHrSubject",
            "routing.dpoSubject",
            "routing.trusteeSubject",
            "routing.centralStaffSubject");
    private static final Set<String> TOGETHER = Set.of("routing.headteacherSubject.ACADEMY", "routing.dslSubject");
    private static final Set<String> ALL_WHO_HOLD_IT = Set.of("HT", "DSL", "TSL", "COG");
    private static final Map<String, List<String>> USUAL = Map.ofEntries(
            Map.entry("routing.staffBreach", List.of("HT")),
            Map.entry("routing.parentConcern", List.of("HT", "COG")),
            Map.entry("routing.centralStaffReport", List.of("HHR", "CEO")),
            Map.entry("routing.whistleblowing", List.of("HT", "COG", "CEO")),
            Map.entry("routing.accidental", List.of("DPO")),
            Map.entry("routing.safeguardingOnly", List.of("DSL")),
            Map.entry("routing.headteacherSubject.MAINTAINED", List.of("COG")),
            Map.entry("routing.headteacherSubject.ACADEMY", List.of("CEO", "COG")),
            Map.entry("routing.dslSubject", List.of("HT", "TSL")),
            Map.entry("routing.governorSubject", List.of("COG")),
            Map.entry("routing.chairSubject", List.of("TRU", "CLK")),
            Map.entry("routing.headOfHrSubject", List.of("CEO")),
            Map.entry("routing.centralStaffSubject", List.of("HHR", "CEO")),
            Map.entry("routing.dpoSubject", List.of("CEO")),
            Map.entry("routing.ceoSubject", List.of("TRU")),
            Map.entry("routing.trusteeSubject", List.of("TRU", "COG")));

    private final List<Holder> holders;
    private final Collection<Long> shutOut;
    private final Map<Long, Set<Long>> cover;
    private final Function<String, List<String>> ruled;

    /** A post held today at the school or trust-wide. mayTriage: the role carries the right to decide on reports. */
    public record Holder(long person, String role, String title, boolean mayTriage) {}

    /**
     * What a report is about, as far as routing cares.
     *
     * @param seats roles that the subject holds at the school or trust-wide, or is said to hold
     * @param child a child is involved, or an image of one (HR-01)
     * @param centralReporter whoever tells is employed by the trust, not by a school (S2-60)
     */
    public record Concern(
            Set<String> seats,
            PersonCategory category,
            boolean child,
            boolean imagery,
            boolean whistleblowing,
            boolean centralReporter,
            boolean parentReporter,
            boolean maintained) {}

    /**
     * Routing at one school on one day.
     *
     * @param shutOut persons in conflict
     * @param cover who stands in today for whom: absent person to deputies; a deputy in conflict cannot stand in
     * @param ruled the school's chain of role codes for a routing key; empty when its rules are silent
     */
    public Routing(
            List<Holder> holders,
            Collection<Long> shutOut,
            Map<Long, Set<Long>> cover,
            Function<String, List<String>> ruled) {
        this.holders = holders;
        this.shutOut = shutOut;
        this.cover = cover;
        this.ruled = ruled;
    }

    /**
     * Who is told first; at least one of them may decide on it.
     *
     * @throws NobodyToReceive when every office is empty or in conflict
     */
    public Set<Holder> recipients(Concern about) {
        Set<Holder> told = new LinkedHashSet<>();
        boolean worker =
                Capacity.worksForSchool(about.category()) || !about.seats().isEmpty();
        if (about.child() || about.imagery()) {
            told.addAll(available("DSL"));
        }
        String key = receivingKey(about);
        if (told.isEmpty() || worker || about.imagery()) {
            told.addAll(chain(key));
        }
        return withNextInLine(told, key);
    }

    /**
     * Who leads the case once the subject is known, whoever was told first. For a child and an adult of the school that is never
     * the safeguarding lead alone: allegations about adults go to the head or who stands in their place (X43).
     */
    public Holder leader(Concern about) {
        String key = Capacity.worksForSchool(about.category()) || !about.child()
                ? subjectKey(about)
                : "routing.safeguardingOnly";
        return withNextInLine(chain(key), key).stream()
                .filter(Holder::mayTriage)
                .findFirst()
                .orElseThrow(NobodyToReceive::new);
    }

    /** Who is told of personal data shown or lost (HR-07); in conflict, whoever stands above the data protection officer. */
    public Set<Holder> dataProtection() {
        Set<Holder> officers = named("routing.accidental");
        return officers.isEmpty() ? chain("routing.dpoSubject") : officers;
    }

    private String receivingKey(Concern about) {
        if (about.centralReporter() && !available("HHR").isEmpty()) {
            return "routing.centralStaffReport";
        }
        String particular = subjectKey(about);
        if (!particular.equals("routing.staffBreach") && !particular.equals("routing.centralStaffSubject")) {
            return particular;
        }
        if (about.whistleblowing()) {
            return "routing.whistleblowing";
        }
        return about.parentReporter() ? "routing.parentConcern" : "routing.staffBreach";
    }

    private static String subjectKey(Concern about) {
        Set<String> seats = about.seats();
        if (seats.contains("HT")) {
            return "routing.headteacherSubject." + (about.maintained() ? "MAINTAINED" : "ACADEMY");
        }
        return Stream.of("CEO:ceo", "COG:chair", "TRU:trustee", "HHR:headOfHr", "DPO:dpo", "DSL:dsl", "GOV:governor")
                .filter(seat -> seats.contains(seat.substring(0, 3)))
                .map(seat -> "routing." + seat.substring(4) + "Subject")
                .findFirst()
                .orElse(byCategory(about.category()));
    }

    private static String byCategory(PersonCategory category) {
        return switch (category) {
            case GOVERNOR -> "routing.governorSubject";
            case TRUSTEE -> "routing.trusteeSubject";
            case CENTRAL_STAFF -> "routing.centralStaffSubject";
            default -> "routing.staffBreach";
        };
    }

    private Set<Holder> chain(String key) {
        Set<Holder> found = named(key);
        return found.isEmpty() ? withNextInLine(found, key) : found;
    }

    private Set<Holder> named(String key) {
        List<String> own = ruled.apply(key);
        Set<Holder> found = new LinkedHashSet<>();
        for (String role : own.isEmpty() ? USUAL.get(key) : own) {
            if (found.isEmpty() || TOGETHER.contains(key)) {
                found.addAll(available(role));
            }
        }
        return found;
    }

    /** These and, when none of them may decide, the next in line who may. */
    private Set<Holder> withNextInLine(Set<Holder> told, String key) {
        Set<Holder> all = new LinkedHashSet<>(told);
        for (String role : line(key)) {
            if (all.stream().noneMatch(Holder::mayTriage)) {
                all.addAll(available(role));
            }
        }
        if (all.stream().noneMatch(Holder::mayTriage)) {
            throw new NobodyToReceive();
        }
        return all;
    }

    private static List<String> line(String key) {
        if (OF_THE_TRUST.contains(key)) {
            return NEXT_IN_THE_TRUST;
        }
        return key.contains("Subject") ? NEXT_ABOVE_THE_HEAD : NEXT_IN_LINE;
    }

    private List<Holder> available(String role) {
        List<Holder> free = new ArrayList<>(holders.stream()
                .filter(holder -> holder.role().equals(role) && isFree(holder.person()))
                .sorted(Comparator.comparing(Routing::rank).thenComparing(Holder::person))
                .toList());
        return ALL_WHO_HOLD_IT.contains(role) || free.isEmpty() ? free : free.subList(0, 1);
    }

    /** Chairs before vice-chairs before the rest. */
    private static int rank(Holder holder) {
        String title = holder.title();
        return title.startsWith("Chair") ? 0 : title.startsWith("Vice") ? 1 : 2;
    }

    private boolean isFree(long person) {
        Set<Long> deputies = cover.getOrDefault(person, Set.of());
        return !shutOut.contains(person) && (deputies.isEmpty() || !shutOut.containsAll(deputies));
    }
}
