/** Makes a draft of headings, clauses and facts out of a policy file of any readable format. */
package org.probity.ejb.policy.reader;
