package org.probity.ejb.acknowledgement;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.acknowledgement.Campaign;

/**
 * A page of campaigns, the newest first.
 *
 * @param previous where the page before ends; null on the first page
 * @param next where the page after begins; null on the last page
 */
public record CampaignPage(List<Row> rows, String previous, String next) {
    /**
     * One campaign.
     *
     * @param asked texts times people at the schools that the caller sees; {@code open} of them have no answer yet
     */
    public record Row(
            String publicId,
            String title,
            Campaign.Kind kind,
            String school,
            LocalDate begins,
            LocalDate closed,
            int people,
            long asked,
            long open) {
        /** Of a hundred, how many are answered or ended; 100 when nobody was asked. */
        public int percent() {
            return asked == 0 ? 100 : (int) ((asked - open) * 100 / asked);
        }
    }

    /** A row that a page begins after or ends before. */
    public record Place(String publicId, boolean isBefore) {}
}
