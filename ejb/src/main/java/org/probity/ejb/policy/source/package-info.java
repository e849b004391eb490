/** What a policy file says, block by block, before anyone decides what it means. The same for every format. */
package org.probity.ejb.policy.source;
