/** Casework: opening a case and following its procedure. */
package org.probity.ejb.casework;
