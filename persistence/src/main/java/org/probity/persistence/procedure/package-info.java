/** Procedures as rows: versions, steps, transitions, the letters and deciders of a step. Knows nothing of the cases that follow them. */
package org.probity.persistence.procedure;
