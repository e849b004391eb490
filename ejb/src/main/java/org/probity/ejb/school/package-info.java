/** The trust and its schools, as people may look at them. */
package org.probity.ejb.school;
