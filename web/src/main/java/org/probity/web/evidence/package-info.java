/** Pages of evidence: what there is, one item and who looked at it, adding to it, content to be taken down. */
package org.probity.web.evidence;
