/** What people see: pages and the public API. */
package org.probity.web;
