/** Pages of the register: what is wrong with policies, which documents a school has, reviews and what opens them early. */
package org.probity.web.register;
