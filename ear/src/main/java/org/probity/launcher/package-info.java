/**
 * The runnable box: takes the data folder, starts PostgreSQL and a tuned server process, and stops both again. Plain Java: nothing
 * here is part of the EAR.
 */
package org.probity.launcher;
