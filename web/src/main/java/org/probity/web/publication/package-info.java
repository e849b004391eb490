/** Where policies are published: addresses, lists for other websites, channels, and who keeps the website. */
package org.probity.web.publication;
