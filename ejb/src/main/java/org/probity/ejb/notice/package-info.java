/** Short mails of the product itself: neutral words and one link, each at most once (domain.md 7.3). */
package org.probity.ejb.notice;
