/** Policies as PDF with a text layer. */
package org.probity.ejb.policy.pdf;
