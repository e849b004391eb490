package org.probity.ejb.meeting;

import org.probity.persistence.person.Person;

/**
 * Somebody who is asked to a meeting.
 *
 * @param person null when the product does not know them as a person
 * @param email null when they are asked by letter only
 * @param part SUBJECT, CHAIR, PANEL, WITNESS, COMPANION, NOTE_TAKER, PARENT …
 */
public record Attendee(Person person, String name, String email, String part) {}
