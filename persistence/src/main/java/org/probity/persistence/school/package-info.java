/** The trust and its schools: who employs, who controls data, what the letterhead says. */
package org.probity.persistence.school;
