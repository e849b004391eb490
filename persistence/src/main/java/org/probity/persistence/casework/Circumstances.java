package org.probity.persistence.casework;

import java.util.Set;

/**
 * What a case needs to know from outside itself when an act is taken in it.
 *
 * @param who what the person who acts is in this case
 * @param codes of the allegations, CC-01 to CC-99
 */
public record Circumstances(Standing who, Set<String> codes) {}
