/** Reports of breaches: telling, who hears of it, evidence, reading. Deciding on them is triage, one feature above. */
package org.probity.ejb.breach;
