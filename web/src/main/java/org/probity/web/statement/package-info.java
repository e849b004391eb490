/** Asking for statements and sending notes of interviews, how each stands, and the page behind the link. */
package org.probity.web.statement;
