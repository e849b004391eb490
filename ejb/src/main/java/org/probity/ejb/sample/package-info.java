/**
 * The sample trust, read from the files in {@code sample/} on the class path into immutable records. Nothing here
 * touches the database: whoever
 * loads the sample turns these records into entities. Closed words (roles, categories, strengths) stay text, see
 * {@link
 * org.probity.ejb.sample.Vocabulary}.
 */
package org.probity.ejb.sample;
