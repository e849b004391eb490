/** Pages on which running cases and live warnings from elsewhere are sent, looked at and taken over. */
package org.probity.web.takeover;
