/** Cases: a procedure being followed for one person. */
package org.probity.persistence.casework;
