/** Pages of procedures: every version, the draft in hand, what would have happened, publishing. */
package org.probity.web.procedure;
