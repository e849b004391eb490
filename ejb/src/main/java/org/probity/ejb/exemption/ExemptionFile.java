package org.probity.ejb.exemption;

import java.util.List;
import org.probity.persistence.exemption.Exemption;
import org.probity.persistence.person.Person;

/**
 * One exemption as somebody sees it.
 *
 * @param standing as {@link Exemption#standing}
 * @param approvers who may agree today
 * @param mine the caller asked for it
 * @param decide whether the caller may agree or refuse now
 * @param revoke whether the caller may end it now
 */
public record ExemptionFile(
        Exemption exemption, String standing, List<Person> approvers, boolean mine, boolean decide, boolean revoke) {}
