/** Policies as OpenDocument text, the format of LibreOffice. */
package org.probity.ejb.policy.odt;
