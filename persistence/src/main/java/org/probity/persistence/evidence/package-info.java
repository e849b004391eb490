/** What happens to evidence after it came in: its chain of custody, permissions to look, and requests to have content taken down. */
package org.probity.persistence.evidence;
