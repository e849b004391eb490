/** Meetings: requests to a person's calendar, their changes and their ends, as iTIP messages (LT-06). */
package org.probity.ejb.meeting;
