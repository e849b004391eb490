/** Meetings of governing bodies, committees and the trust board, as their clerk keeps them (G-01 to G-10, V-08). */
package org.probity.persistence.board;
