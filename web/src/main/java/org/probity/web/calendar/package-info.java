/** Meetings as pages: the calendar of a month and one invitation as a file. */
package org.probity.web.calendar;
