/** Pages of figures about cases. */
package org.probity.web.insight;
