/** Concerns of parents: the public form, the page behind a receipt code, the school's pages, and what to do when somebody from school is in touch. */
package org.probity.web.concern;
