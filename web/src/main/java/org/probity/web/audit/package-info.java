/** The page of the audit. */
package org.probity.web.audit;
