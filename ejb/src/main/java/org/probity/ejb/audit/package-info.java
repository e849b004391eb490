/** Reading the audit, and sealing it in a signed chain. */
package org.probity.ejb.audit;
