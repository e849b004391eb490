/** From consultation to sign-off: who is asked in which order, what they signed, and proof of it that anybody can check. */
package org.probity.ejb.approval;
