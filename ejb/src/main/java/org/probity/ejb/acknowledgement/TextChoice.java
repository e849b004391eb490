package org.probity.ejb.acknowledgement;

/**
 * A text that people can be asked for.
 *
 * @param id public id of a version in force, or of an edition from outside
 * @param edition "version 4" or "edition 2026"
 * @param school name; null for the trust's own
 * @param outside whether it is a document from outside
 */
public record TextChoice(String id, String title, String edition, String school, boolean outside) {}
