/** Pages for reporting a breach, reading reports and deciding what follows. */
package org.probity.web.breach;
