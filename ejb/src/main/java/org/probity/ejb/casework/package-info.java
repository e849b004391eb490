/** Casework: opening a case, following its procedure step by step, what is due and what needs whom. */
package org.probity.ejb.casework;
