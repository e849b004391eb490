/** The virus scanner outside the product, asked about files while they come in. */
package org.probity.ejb.scan;
