package org.probity.ejb.letter;

import java.util.List;

/** Something waits for these people in the product. Fired inside the act; the notice leaves after success. */
public record NoticeDue(List<Long> people) {
    public NoticeDue {
        people = List.copyOf(people);
    }
}
