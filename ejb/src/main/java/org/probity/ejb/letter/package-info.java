/**
 * Letters: their templates and fields, the tagged PDF that a person reads, and the one gateway that hands mail to a mail server.
 * Nothing here knows the database; the services that keep letters and deliveries hold these classes.
 */
package org.probity.ejb.letter;
