/** Texts of the trust in the hands of its schools: adopting one, its values, local clauses, and what happens when the trust changes it. */
package org.probity.ejb.policy.adoption;
