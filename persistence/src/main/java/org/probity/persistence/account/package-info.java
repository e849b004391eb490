/** How people sign in. Passwords and one-time secrets are not here: only database functions reach them (decisions 4). */
package org.probity.persistence.account;
