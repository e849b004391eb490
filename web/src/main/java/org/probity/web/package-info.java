/**
 * What people see: pages and the public API. Pages are built from the templates and tags described at the top of
 * {@code WEB-INF/tags.taglib.xml}.
 */
package org.probity.web;
