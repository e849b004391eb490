/** A procedure being followed for one person: where it stands, what happened, what is due and why, what may happen next. */
package org.probity.persistence.casework;
