/** Reading procedure files into rows when the product starts. */
package org.probity.ejb.procedure;
