/** What the rules of a school are, between which bounds, and how they are changed. */
package org.probity.ejb.rule;
