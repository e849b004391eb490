/** Pages on which people read and acknowledge, and on which others see who has. */
package org.probity.web.acknowledgement;
