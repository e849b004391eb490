/** Asking people to read and acknowledge, taking their answers, reminding them, and knowing who has not (domain.md 3.4, 8.6). */
package org.probity.ejb.acknowledgement;
