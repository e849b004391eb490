package org.probity.ejb.letter;

import org.probity.persistence.person.Person;

/**
 * Who is to get a letter.
 *
 * @param person null when the product does not know the reader as a person
 * @param kind SUBJECT, REPORTER, PARENT, VICTIM, PANEL, DPO, PLATFORM, POLICE …
 * @param email null when there is none or the reader did not agree to mail
 * @param address postal lines, one a line; null when there is none
 */
public record Recipient(Person person, String name, String kind, String email, String address) {
    /** A person at the address that counts: mail when they agreed to it, else paper. */
    public static Recipient of(Person person, String kind) {
        return new Recipient(
                person, person.getName(), kind, person.isMailAgreed() ? person.getEmail() : null, person.getAddress());
    }

    /** "Dear Ms Example", or "Dear Sir or Madam" for an office. */
    String salutation() {
        return person == null ? "Dear Sir or Madam" : "Dear " + person.getFormalName();
    }
}
