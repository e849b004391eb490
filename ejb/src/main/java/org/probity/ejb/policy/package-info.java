/** Policies: importing, signing off, publishing; and the rules that a school follows on a date. */
package org.probity.ejb.policy;
