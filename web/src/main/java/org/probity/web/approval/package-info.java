/** Proof of approvals for anybody: certificates, public keys, and the page that checks a file. */
package org.probity.web.approval;
