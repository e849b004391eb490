/** Beans behind the gallery pages, which show every tag and template; a test adds them to the WAR, they are never shipped. */
package org.probity.web.gallery;
