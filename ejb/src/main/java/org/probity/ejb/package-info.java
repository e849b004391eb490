/** What people may do: transactions, rights, audit, mail and timers. */
package org.probity.ejb;
