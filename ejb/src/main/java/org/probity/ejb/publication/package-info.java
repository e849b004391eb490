/** What the public reads and where, channels by which people were told, and the websites of schools. */
package org.probity.ejb.publication;
