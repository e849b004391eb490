/** The product's one clock. */
package org.probity.ejb.time;
