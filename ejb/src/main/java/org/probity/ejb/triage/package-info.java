/** Deciding on a report: what it is, which rule, who leads, what follows. Above reports and casework, which do not know it. */
package org.probity.ejb.triage;
