/** Rights, the caller, and the one interceptor that checks and audits every service call. */
package org.probity.ejb.security;
