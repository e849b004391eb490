/** Signing in: passwords, one-time codes, invitations, resets, API tokens. */
package org.probity.ejb.account;
