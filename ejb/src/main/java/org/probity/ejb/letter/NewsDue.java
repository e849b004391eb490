package org.probity.ejb.letter;

/** The school wrote to somebody who reads it behind a receipt code. Fired inside the act; the mail leaves after success. */
public record NewsDue(String email) {}
