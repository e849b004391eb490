/** What people keep of their searches and lists. */
package org.probity.persistence.search;
