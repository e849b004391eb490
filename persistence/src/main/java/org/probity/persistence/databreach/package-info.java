/** Personal data breaches: the 72 hours, the assessment, what the Commissioner and the people were told, the register (domain.md 4.1, 8.8). */
package org.probity.persistence.databreach;
