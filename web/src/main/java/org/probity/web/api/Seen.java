package org.probity.web.api;

/** The state that the caller saw. Where it is absent the present one counts; where it is another one the act is refused with 409. */
public record Seen(Integer seen) {}
