/**
 * What people see: pages and the public API. Pages are built from the templates and tags described at the top of
 * {@code WEB-INF/tags.taglib.xml}; the gallery under {@code src/test/resources/gallery} shows each of them at work.
 */
package org.probity.web;
