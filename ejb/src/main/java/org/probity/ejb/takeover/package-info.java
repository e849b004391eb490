/**
 * Running cases, live warnings and old letters from elsewhere: a spreadsheet and a zip archive, looked at row by row before anything of
 * them holds, and taken over whole or not at all. Nothing is ever sent by it.
 */
package org.probity.ejb.takeover;
