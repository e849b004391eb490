/** Pages about people. */
package org.probity.web.person;
