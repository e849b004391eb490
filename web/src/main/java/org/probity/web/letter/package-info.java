/** Letters as pages: the list, one letter on its sheet with what may be done with it, and its PDF. */
package org.probity.web.letter;
