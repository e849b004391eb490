/** Finding reports and cases by their words. */
package org.probity.ejb.search;
