/** What needs the caller today. */
package org.probity.web.today;
