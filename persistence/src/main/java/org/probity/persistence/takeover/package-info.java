/** Running cases, live warnings and old letters that come from elsewhere: on their way in, and what was taken over of them. */
package org.probity.persistence.takeover;
