/** Concerns of parents: writing one, answering it, handing it over to the complaints procedure, and the panel at its end (PC-01). */
package org.probity.ejb.concern;
