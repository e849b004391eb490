/** Pages of safeguarding: the register of concerns, pattern reviews, the sealed part of a case, and what HR is told. */
package org.probity.web.safeguarding;
