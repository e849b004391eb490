/** Evidence after it came in: what there is, who looked and why, imagery mode and quarantine, requests to have content taken down. */
package org.probity.ejb.evidence;
