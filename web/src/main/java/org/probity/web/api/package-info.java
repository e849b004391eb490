/**
 * The public API, {@code /api/v1}: a contract with records of its own over the same services and rights as the pages. Refusals are
 * problem documents (RFC 9457); what the caller may not see is 404.
 */
package org.probity.web.api;
