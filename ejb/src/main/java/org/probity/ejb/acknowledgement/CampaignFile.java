package org.probity.ejb.acknowledgement;

import java.util.List;
import org.probity.persistence.acknowledgement.Campaign;

/**
 * A campaign with what became of it at the schools that the caller sees.
 *
 * @param away how many people are away, so that their date waits
 * @param runs whether the caller may act on it
 */
public record CampaignFile(Campaign campaign, List<TextRow> texts, int away, boolean runs) {
    /** One text with its counts; {@code edition} as "version 4", {@code ended} when another took its place. */
    public record TextRow(
            String publicId,
            String title,
            String edition,
            String school,
            boolean ended,
            long asked,
            long open,
            long acknowledged,
            long declined,
            long notified,
            int questions) {
        /** Of a hundred who were asked, how many acknowledged; 100 when nobody was. */
        public int rate() {
            return asked == 0 ? 100 : (int) (acknowledged * 100 / asked);
        }
    }

    public long open() {
        return texts.stream().mapToLong(TextRow::open).sum();
    }

    public long asked() {
        return texts.stream().mapToLong(TextRow::asked).sum();
    }
}
