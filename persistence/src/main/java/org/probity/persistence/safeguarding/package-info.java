/** What safeguarding keeps apart: low-level concerns, the sealed part of a case, what is left of an allegation that was taken out. */
package org.probity.persistence.safeguarding;
