/** What is wrong with policies and when they are looked at again. */
package org.probity.persistence.register;
