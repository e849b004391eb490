/** What people are asked to write and sign in a case: statements of witnesses and notes of interviews (D-06, D-07, M1). */
package org.probity.persistence.statement;
