package org.probity.ejb.evidence;

/**
 * An item as a page shows it: one of the two, or neither when it can only be taken out as a file.
 *
 * @param picture a data address of a picture without what cameras write into files
 * @param words the beginning of a text
 */
public record Shown(String picture, String words) {}
