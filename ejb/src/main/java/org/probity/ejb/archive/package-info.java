/** Archives that people send: what the names in them say, and which of them must not be trusted. */
package org.probity.ejb.archive;
