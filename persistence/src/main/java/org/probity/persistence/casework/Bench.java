package org.probity.persistence.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.persistence.school.LegalType;

/**
 * Those who hear a case: one hearing officer, or a panel of three and more. What they may decide follows from the authority matrix
 * (domain.md 2.5), by the school's constitution and by who the subject is.
 *
 * @param headMayDismiss the governing body or the trust's scheme has delegated dismissal to the headteacher
 */
public record Bench(LegalType school, Rank subject, boolean headMayDismiss, List<Member> members) {
    private static final Set<String> GOVERNORS = Set.of("GOV", "COG", "TRU");

    /** Whom the case is about. */
    public enum Rank {
        STAFF,
        HEADTEACHER,
        CHIEF_EXECUTIVE
    }

    /** One of them, with the roles held at the school or trust-wide. */
    public record Member(String name, Set<String> roles) {
        boolean isOneOf(String... wanted) {
            return Set.of(wanted).stream().anyMatch(roles::contains);
        }

        boolean governs() {
            return roles.stream().anyMatch(GOVERNORS::contains);
        }
    }

    public Bench {
        members = List.copyOf(members);
        if (members.isEmpty() || members.size() == 2) {
            throw new WrongSize("Choose one person who hears the case, or a panel of at least three.");
        }
        if (members.stream().distinct().count() < members.size()) {
            throw new WrongSize("Somebody was chosen twice.");
        }
    }

    public boolean isPanel() {
        return members.size() >= 3;
    }

    /**
     * Lets a measure pass or says who could decide it.
     *
     * @throws BeyondAuthority naming who may decide it (AT-42)
     */
    void refuseBeyondAuthority(Sanction measure) {
        whoCould(measure).ifPresent(who -> {
            throw new BeyondAuthority(who);
        });
    }

    /** Who could decide the measure, when these people may not; empty when they may. */
    public Optional<String> whoCould(Sanction measure) {
        if (subject == Rank.CHIEF_EXECUTIVE && measure != Sanction.NO_SANCTION) {
            boolean trustees = isPanel() && members.stream().allMatch(member -> member.isOneOf("TRU"));
            return trustees
                    ? Optional.empty()
                    : Optional.of("A panel of at least three trustees decides about the chief executive.");
        }
        if (measure == Sanction.NO_SANCTION || isPanelOfGovernors()) {
            return Optional.empty();
        }
        if (subject != Rank.STAFF) {
            return Optional.of("A panel of at least three governors or trustees decides about the headteacher.");
        }
        if (measure.isDismissal()) {
            return mayDismiss() ? Optional.empty() : Optional.of(whoMayDismiss());
        }
        return whoMayWarn(!measure.isHarderThan(Sanction.FIRST_WRITTEN));
    }

    /** In a maintained school nobody of the trust's centre decides; in an academy the directors do beside the headteacher. */
    private Optional<String> whoMayWarn(boolean upToFirst) {
        boolean here = anyOf("HT") || (upToFirst && anyOf("SLT"));
        boolean central = !school.isMaintained() && anyOf("CEO", "HHR");
        if (here || central) {
            return Optional.empty();
        }
        String others = school.isMaintained() ? "" : ", the chief executive, the head of HR";
        return Optional.of(
                upToFirst
                        ? "The headteacher, a senior leader" + others
                                + " or a panel decides up to a first written warning."
                        : "The headteacher" + others + " or a panel decides a final written warning.");
    }

    private boolean mayDismiss() {
        return (headMayDismiss && anyOf("HT")) || (!school.isMaintained() && anyOf("CEO"));
    }

    private String whoMayDismiss() {
        return school.isMaintained()
                ? "In this school a panel of at least three governors decides a dismissal, or the headteacher if the"
                        + " governing body has delegated it."
                : "In this trust the chief executive or a panel of at least three governors or trustees decides a"
                        + " dismissal, or the headteacher if the scheme says so.";
    }

    private boolean isPanelOfGovernors() {
        return isPanel() && members.stream().allMatch(Member::governs);
    }

    private boolean anyOf(String... roles) {
        return members.stream().anyMatch(member -> member.isOneOf(roles));
    }
}
