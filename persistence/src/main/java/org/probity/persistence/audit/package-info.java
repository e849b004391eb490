/** Who did what, when, and what was refused. */
package org.probity.persistence.audit;
