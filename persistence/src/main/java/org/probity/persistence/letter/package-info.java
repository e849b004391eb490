/** Letters as they were written, what became of them, and when they count as served. Knows nothing of cases but the matter's id. */
package org.probity.persistence.letter;
