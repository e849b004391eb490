/** Asking for leave, answering, and the register of it. */
package org.probity.web.exemption;
