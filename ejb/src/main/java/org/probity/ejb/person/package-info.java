/** People, their posts, and who stands in for whom. */
package org.probity.ejb.person;
