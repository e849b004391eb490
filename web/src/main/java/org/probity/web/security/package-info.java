/** What protects every answer and the way out: headers, content policy, sign-out. */
package org.probity.web.security;
