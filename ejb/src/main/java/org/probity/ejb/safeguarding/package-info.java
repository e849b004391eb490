/** The register of low-level concerns with its pattern reviews, the sealed part of a case, and what HR is told of either. */
package org.probity.ejb.safeguarding;
