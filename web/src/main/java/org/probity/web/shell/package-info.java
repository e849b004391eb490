/** The frame around every page: who is here, where one can go, what went wrong. Knows no feature. */
package org.probity.web.shell;
