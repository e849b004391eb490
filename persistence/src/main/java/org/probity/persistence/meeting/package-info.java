/** Meetings and their invitations, one for each person. Knows nothing of cases but the matter's id. */
package org.probity.persistence.meeting;
