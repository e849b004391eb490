/** What past cases would have been under a procedure that is not published yet. */
package org.probity.ejb.rehearsal;
