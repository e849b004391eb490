/** The database: its data source and its migrations. */
package org.probity.ejb.schema;
