package org.probity.ejb.letter;

/** Something was put into the post tray; the post room looks after the commit. */
public record LetterQueued(long letterId) {}
