/** Where policies can be read, who keeps the websites, and by which channels people were told. */
package org.probity.persistence.publication;
