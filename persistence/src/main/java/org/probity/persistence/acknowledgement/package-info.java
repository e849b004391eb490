/** Who was asked to read and acknowledge which exact text, and what they answered (domain.md 3.4, 8.6). */
package org.probity.persistence.acknowledgement;
