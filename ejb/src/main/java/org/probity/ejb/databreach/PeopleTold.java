package org.probity.ejb.databreach;

import java.util.List;
import org.probity.persistence.databreach.BreachIncomplete;
import org.probity.persistence.databreach.DataNotice;

/**
 * People are told.
 *
 * @param advice what they can do, one a line; needed when letters are written
 * @param readers to whom the product writes; empty when they were told in another way
 */
public record PeopleTold(DataNotice.Told notice, String advice, List<Reader> readers) {
    private static final int MOST = 200;

    public PeopleTold {
        advice = BreachIncomplete.orNull(advice);
        readers = readers == null ? List.of() : List.copyOf(readers);
        if (readers.size() > MOST) {
            throw new BreachIncomplete("Write to at most " + MOST + " people at a time.");
        }
        if (readers.size() > notice.people()) {
            throw new BreachIncomplete("You name " + readers.size() + " people and say that " + notice.people()
                    + " were told. Put the number right.");
        }
    }

    /** Somebody who gets a letter, by mail or by post. */
    public record Reader(String name, String email, String address) {
        public Reader {
            name = BreachIncomplete.needed(name, "Give the name of each person who gets a letter.");
            email = BreachIncomplete.orNull(email);
            address = BreachIncomplete.orNull(address);
            if (email == null && address == null) {
                throw new BreachIncomplete("Give an e-mail or a postal address for " + name + ".");
            }
        }

        /** "Name; address" as it is typed on one line: an address with an at sign is one for mail, commas of the other begin a new line. */
        public static Reader of(String line) {
            String[] parts = line.split(";", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                throw new BreachIncomplete(
                        "Write each person as name; address. This line has no address: " + line.strip());
            }
            String where = parts[1].strip();
            return where.contains("@")
                    ? new Reader(parts[0], where, null)
                    : new Reader(parts[0], null, where.replaceAll("\\s*,\\s*", "\n"));
        }
    }
}
