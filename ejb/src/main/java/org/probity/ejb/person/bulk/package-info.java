/** People in bulk: lists of people and posts from spreadsheets and other systems, looked at before anything of them holds. */
package org.probity.ejb.person.bulk;
