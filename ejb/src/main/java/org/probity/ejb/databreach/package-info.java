/** What the data protection officer does about a personal data breach, the alarms of its 72 hours, its dossier and the register (domain.md 8.8). */
package org.probity.ejb.databreach;
