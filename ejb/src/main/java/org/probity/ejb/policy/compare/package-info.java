/** What differs between two texts of a policy, word by word, for pages, print and the summary of changes. */
package org.probity.ejb.policy.compare;
