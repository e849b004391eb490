/** Who is at the door: authentication of pages and of the API, and the headers of every answer. */
package org.probity.web.security;
