/** Pages on which the clerk keeps meetings of governors, and members read theirs. */
package org.probity.web.board;
