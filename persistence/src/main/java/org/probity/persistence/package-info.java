/** What is true and what may follow from it: the domain. Knows neither EJB nor CDI, Faces, mail or the clock. */
package org.probity.persistence;
