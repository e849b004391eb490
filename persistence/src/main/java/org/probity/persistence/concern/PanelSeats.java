package org.probity.persistence.concern;

import java.util.List;

/**
 * Who may hear a complaint (PC-01, M9): at least three, none of them involved in it, and at least one who has no part in the
 * management and running of the school. A trust's own trustees and officers run all of its schools and are not independent.
 */
public final class PanelSeats {
    private static final int FEWEST = 3;

    private PanelSeats() {}

    /**
     * One member.
     *
     * @param involved had it in hand, answered it, or is in conflict
     * @param independent holds no post at the school and none for the whole trust
     */
    public record Seat(String name, boolean involved, boolean independent) {}

    /**
     * Refuses a panel that could not lawfully hear the complaint.
     *
     * @throws ConcernRefused naming what is missing or who may not sit
     */
    public static void check(List<Seat> seats) {
        List<String> involved =
                seats.stream().filter(Seat::involved).map(Seat::name).toList();
        if (!involved.isEmpty()) {
            throw new ConcernRefused("Choose somebody else instead of " + String.join(" and ", involved)
                    + ": nobody on the panel may have dealt with the complaint before (PC-01).");
        }
        if (seats.size() < FEWEST) {
            throw new ConcernRefused("Choose at least three people: a panel of fewer cannot hear a complaint (PC-01).");
        }
        if (seats.stream().noneMatch(Seat::independent)) {
            throw new ConcernRefused(
                    "Choose at least one person who does not manage or run the school: a governor of another school, or somebody from outside (PC-01).");
        }
    }
}
