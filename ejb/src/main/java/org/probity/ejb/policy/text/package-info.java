/** Policies in plain text, Markdown and HTML. */
package org.probity.ejb.policy.text;
