/** Concerns that parents bring to a school, and the stages of a complaint that one can become (PC-01). */
package org.probity.persistence.concern;
