/** Pages of cases: the list, one case with its procedure, and the form of a step. */
package org.probity.web.casework;
