/** Words that are the same on every page: dates as people say them, and the closed list of states. */
package org.probity.web.words;
