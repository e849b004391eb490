package org.probity.ejb.casework;

/** A minute has passed on the node that looks after deadlines; whoever counts in hours looks too. Fired outside a transaction, as the product. */
public record DeadlinesLooked() {}
