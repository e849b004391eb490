/** Reports of breaches, the people and evidence in them, and the matter that visibility hangs on. */
package org.probity.persistence.breach;
