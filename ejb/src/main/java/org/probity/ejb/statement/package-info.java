/** Asking people for statements and sending them notes of interviews, and what they do behind the link that was mailed to them. */
package org.probity.ejb.statement;
