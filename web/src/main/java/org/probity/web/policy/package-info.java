/** Pages about policies: the register, importing and correcting, approval, publication, and what the public reads. */
package org.probity.web.policy;
