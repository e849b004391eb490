/** Policies as Word documents (docx), read from their parts without opening anything that they refer to. */
package org.probity.ejb.policy.word;
