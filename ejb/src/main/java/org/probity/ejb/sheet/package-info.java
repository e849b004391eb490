/** Lists as people keep them, in CSV or Excel files: their cells as text, whatever wrote them. What the cells mean is told elsewhere. */
package org.probity.ejb.sheet;
