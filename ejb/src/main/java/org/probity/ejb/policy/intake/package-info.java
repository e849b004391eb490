/** Policies that come in many at once, and what was understood of them; silent until they are released. */
package org.probity.ejb.policy.intake;
