/** The search box and its results. */
package org.probity.web.search;
