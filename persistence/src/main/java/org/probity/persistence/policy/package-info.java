/** Policies, their versions and clauses, sign-offs, and the rule values that differ between schools. */
package org.probity.persistence.policy;
