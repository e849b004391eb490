/** People and the posts they hold: who, in which role, where, from when to when. */
package org.probity.persistence.person;
