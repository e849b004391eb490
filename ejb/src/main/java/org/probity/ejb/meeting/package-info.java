/** Meetings and the calendar requests that ask people to them. */
package org.probity.ejb.meeting;
