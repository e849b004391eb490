package org.probity.ejb.policy.source;

/**
 * How one level of an automatic list prints its numbers.
 *
 * @param format decimal, decimalZero, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet or none
 * @param text what is printed, with %1 to %9 for the numbers of the levels
 * @param start first number
 * @param legal numbers of all levels are printed in figures
 */
public record ListLevel(String format, String text, int start, boolean legal) {}
