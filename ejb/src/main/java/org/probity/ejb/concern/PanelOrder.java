package org.probity.ejb.concern;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A panel to arrange.
 *
 * @param starts local time in London
 * @param members public ids of people of the trust
 * @param outsider name of a member from outside; null when there is none
 */
public record PanelOrder(
        LocalDateTime starts, int minutes, String place, List<String> members, String outsider, String outsiderEmail) {
    public PanelOrder {
        members = members == null ? List.of() : List.copyOf(members);
        outsider = outsider == null || outsider.isBlank() ? null : outsider.strip();
        outsiderEmail = outsiderEmail == null || outsiderEmail.isBlank() ? null : outsiderEmail.strip();
    }
}
