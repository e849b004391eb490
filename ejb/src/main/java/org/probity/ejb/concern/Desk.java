package org.probity.ejb.concern;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.concern.Colleagues.Colleague;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.NobodyToReceive;
import org.probity.persistence.breach.Routing;
import org.probity.persistence.concern.Addressed;
import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.school.School;

/**
 * On whose desk a concern lands. Whoever it is about, is close to them, or wrote it is passed over without a trace, and the next in
 * line of domain.md 9.3 has it; who answered one stage does not answer the next.
 */
@Dependent
class Desk {
    private static final Map<ConcernStage, List<String>> LINES = Map.of(
            ConcernStage.INFORMAL, List.of("HT", "COG", "CEO", "TRU", "CLK"),
            ConcernStage.FORMAL, List.of("HT", "COG", "TRU", "CEO", "CLK"),
            ConcernStage.PANEL, List.of("CLK", "TRU", "CEO"));

    @Inject
    Colleagues colleagues;

    @Inject
    Circle circle;

    /**
     * What the desk is chosen by.
     *
     * @param about whom it is about, as typed; null when nobody
     * @param email of whoever wrote; null when not given
     * @param passedOver people who may not have it besides those in conflict: shut out before, or dealt with an earlier stage
     */
    record Known(
            School school,
            ConcernStage stage,
            Addressed addressed,
            String teacher,
            String about,
            String email,
            Collection<Long> passedOver) {}

    /**
     * @param told the owner, and who hears of a concern about the head besides
     * @param shutOut people in conflict with the reason; they see nothing
     */
    record Seated(long owner, Set<Long> told, Map<Long, ConflictReason> shutOut) {}

    /**
     * Finds whoever answers.
     *
     * @throws NobodyToReceive when everybody in line is in conflict
     */
    Seated seat(Known known, LocalDate day) {
        List<Colleague> staff = colleagues.at(known.school(), day);
        Map<ConflictReason, Set<Long>> involved = involved(known, staff);
        Circle.Drawn drawn = circle.draw(circleOf(known, involved, staff), day);
        Map<Long, ConflictReason> shutOut = drawn.entanglement().reasons();
        Predicate<Long> free =
                person -> !shutOut.containsKey(person) && !known.passedOver().contains(person);
        boolean aboutTheHead = isAboutTheHead(known, involved, staff);
        Set<Long> above = aboutTheHead ? recipients(drawn) : Set.of();
        long owner = inLine(known, staff, aboutTheHead, above).stream()
                .filter(free)
                .findFirst()
                .orElseThrow(NobodyToReceive::new);
        Set<Long> told = new LinkedHashSet<>(Set.of(owner));
        above.stream().filter(free).forEach(told::add);
        return new Seated(owner, told, shutOut);
    }

    private static List<Long> inLine(Known known, List<Colleague> staff, boolean aboutTheHead, Set<Long> above) {
        List<Long> line = new ArrayList<>(teacher(known, staff));
        boolean chairs = known.addressed() == Addressed.CHAIR && known.stage() != ConcernStage.PANEL;
        if (chairs || aboutTheHead) {
            line.addAll(holders(staff, "COG"));
        }
        line.addAll(above);
        if (chairs && !isFirst(known)) {
            line.addAll(holders(staff, "TRU"));
        }
        LINES.get(known.stage()).forEach(role -> line.addAll(holders(staff, role)));
        return line;
    }

    private static Set<Long> recipients(Circle.Drawn drawn) {
        return drawn.routing().recipients(drawn.concern()).stream()
                .map(Routing.Holder::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** People to whom it can be passed on, each once with the first of their posts. */
    List<Colleague> free(School school, Collection<Long> shutOut, LocalDate day) {
        Set<Long> seen = new LinkedHashSet<>(shutOut);
        return colleagues.at(school, day).stream()
                .filter(each -> each.signsIn()
                        && !each.role().equals("SYS")
                        && !each.role().equals("AUD"))
                .filter(each -> seen.add(each.person()))
                .sorted(Comparator.comparing(Colleague::familyName).thenComparing(Colleague::givenName))
                .toList();
    }

    private static boolean isFirst(Known known) {
        return known.stage() == ConcernStage.INFORMAL;
    }

    private static boolean isAboutTheHead(Known known, Map<ConflictReason, Set<Long>> involved, List<Colleague> staff) {
        Set<Long> subjects = involved.getOrDefault(ConflictReason.SUBJECT, Set.of());
        return known.stage() != ConcernStage.PANEL
                && holders(staff, "HT").stream().anyMatch(subjects::contains);
    }

    private static Mention about(Known known) {
        return new Mention(known.about());
    }

    /** The one teacher whom the parent named, when there is exactly one who signs in. */
    private static List<Long> teacher(Known known, List<Colleague> staff) {
        if (known.addressed() != Addressed.TEACHER || !isFirst(known)) {
            return List.of();
        }
        Mention mention = new Mention(known.teacher());
        Set<Long> meant = staff.stream()
                .filter(each -> !each.trustWide() && each.signsIn())
                .filter(each -> mention.names(each.honorific(), each.givenName(), each.familyName()))
                .map(Colleague::person)
                .collect(Collectors.toSet());
        return meant.size() == 1 ? List.copyOf(meant) : List.of();
    }

    private static List<Long> holders(List<Colleague> staff, String role) {
        return staff.stream()
                .filter(each -> each.role().equals(role) && each.signsIn())
                .map(Colleague::person)
                .distinct()
                .toList();
    }

    private static Map<ConflictReason, Set<Long>> involved(Known known, List<Colleague> staff) {
        Mention mention = about(known);
        Map<ConflictReason, Set<Long>> involved = new EnumMap<>(ConflictReason.class);
        involved.put(
                ConflictReason.SUBJECT,
                known.about() == null
                        ? Set.of()
                        : staff.stream()
                                .filter(each -> each.isMeant(mention))
                                .map(Colleague::person)
                                .collect(Collectors.toSet()));
        involved.put(
                ConflictReason.REPORTER,
                known.email() == null
                        ? Set.of()
                        : staff.stream()
                                .filter(each -> known.email().equalsIgnoreCase(each.email()))
                                .map(Colleague::person)
                                .collect(Collectors.toSet()));
        return involved;
    }

    private static Circle.Known circleOf(Known known, Map<ConflictReason, Set<Long>> involved, List<Colleague> staff) {
        PersonCategory category = staff.stream()
                .filter(each -> involved.get(ConflictReason.SUBJECT).contains(each.person()))
                .map(Colleague::category)
                .findFirst()
                .orElse(PersonCategory.UNKNOWN);
        return new Circle.Known(
                known.school(), involved, about(known), new Mention(null), category, false, false, false, false, true);
    }
}
