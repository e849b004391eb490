/** The register of personal data breaches, one of them, what is decided about it, and the dossier for the Commissioner. */
package org.probity.web.databreach;
