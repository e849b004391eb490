/** Figures about cases: reports R03 to R10 and R15 of domain.md 9.7, on the page, as a sheet and for governors as a PDF. */
package org.probity.ejb.insight;
