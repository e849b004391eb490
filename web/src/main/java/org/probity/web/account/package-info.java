/** A person's own account: password, one-time-code app, the links of invitations and resets. */
package org.probity.web.account;
