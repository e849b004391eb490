/** What holds at a school: its rules in plain words. */
package org.probity.web.school;
