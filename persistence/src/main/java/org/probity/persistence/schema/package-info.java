/** The connection to PostgreSQL. */
package org.probity.persistence.schema;
