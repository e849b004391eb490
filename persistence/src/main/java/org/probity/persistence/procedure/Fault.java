package org.probity.persistence.procedure;

/**
 * What stands in the way of publishing a procedure.
 *
 * @param step code of the step it is marked at; null when it is the procedure as a whole
 * @param what a sentence that says what is wrong and what helps
 */
public record Fault(String step, String what) {}
