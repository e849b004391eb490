/** What the domain says must happen in a case, written down apart from the product: nothing here may use a class of it. */
package org.probity.ejb.model;
