/** What a policy file was understood to say: headings, clauses, tables and facts, open to correction by a person. */
package org.probity.ejb.policy.draft;
