/** Paper: XHTML becomes a tagged PDF (PDF/UA-1). It knows neither letters nor policies. */
package org.probity.ejb.print;
