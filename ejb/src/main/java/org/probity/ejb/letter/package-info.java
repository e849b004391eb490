/** Letters: ordering, writing, sending. */
package org.probity.ejb.letter;
