package org.probity.persistence.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.probity.persistence.person.Person;

/** Who wrote a version, who said what about it, and who therefore may not approve it (SOD-10). */
record Deliberation(PolicyVersion version, List<PolicyNote> notes, List<SignOff> signOffs) {

    boolean isWrittenBy(Person person) {
        return person.equals(version.getAuthor()) || said(PolicyNote.Kind.WROTE, person);
    }

    /** Why this person may not approve it, as a sentence; empty when nothing stands against it. */
    Optional<String> objection(Person person) {
        if (isWrittenBy(person)) {
            return Optional.of("You wrote this version, so somebody else must approve it.");
        }
        if (said(PolicyNote.Kind.INTEREST, person)) {
            return Optional.of("You declared an interest in this version, so you take no part in its approval.");
        }
        return Optional.empty();
    }

    /** The same person signs one document twice only for two bodies. */
    private boolean hasSigned(Person person, SignOff.Authority authority) {
        return signOffs.stream()
                .filter(signOff -> signOff.getBodyHash().equals(version.getBodyHash()))
                .anyMatch(signOff -> signOff.getPerson().equals(person) && signOff.isFor(authority));
    }

    SignOff approve(Person by, SignOff.Authority authority, Instant at) {
        objection(by).ifPresent(reason -> {
            throw new SignOffRefused(reason);
        });
        if (!authority.faults().isEmpty()) {
            throw new IncompletePolicy("approved", authority.faults());
        }
        if (hasSigned(by, authority)) {
            throw new SignOffRefused("You have approved this version already.");
        }
        SignOff signOff = new SignOff(version, by, authority, at);
        signOffs.add(signOff);
        return signOff;
    }

    /** A note that needs words. */
    void say(Person by, PolicyNote.Kind kind, String text, Instant at) {
        if (text == null || text.isBlank()) {
            throw new IncompletePolicy("changed", List.of("a reason in your own words"));
        }
        mark(by, kind, text.strip(), at);
    }

    void mark(Person by, PolicyNote.Kind kind, String text, Instant at) {
        notes.add(new PolicyNote(version, by, kind, text, at));
    }

    private boolean said(PolicyNote.Kind kind, Person person) {
        return notes.stream()
                .anyMatch(note -> note.getKind() == kind && note.getPerson().equals(person));
    }
}
