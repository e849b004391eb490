package org.probity.ejb.letter;

import org.probity.persistence.person.Person;

/** Who gets a letter; person is null when the school has no record of them. */
public record Recipient(Person person, String name, String kind, String email, String address) {}
