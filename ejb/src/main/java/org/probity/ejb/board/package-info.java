/** Meetings of governing bodies as their clerk keeps them: agenda, notice, attendance, decisions, minutes. */
package org.probity.ejb.board;
