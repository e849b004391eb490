package org.probity.ejb.safeguarding;

/** Somebody about whom a concern can be noted, by public id. */
public record Colleague(String publicId, String name, String post) {}
