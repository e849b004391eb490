/** The register of what is wrong with policies, the documents that a school has to have, reviews and their reminders. */
package org.probity.ejb.register;
