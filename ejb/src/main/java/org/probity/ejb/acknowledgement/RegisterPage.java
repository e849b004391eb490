package org.probity.ejb.acknowledgement;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of the register: rate and age by text and school (R02).
 *
 * @param next where the page after begins; null on the last page
 */
public record RegisterPage(List<Row> rows, String next) {
    /**
     * One text at one school.
     *
     * @param oldest due date of the oldest request without an answer; null when there is none
     * @param late how many are past their date, at most a hundred and one
     */
    public record Row(
            String textId,
            String campaignId,
            String campaign,
            String title,
            String edition,
            String schoolCode,
            String school,
            long asked,
            long open,
            long acknowledged,
            long declined,
            long notified,
            LocalDate oldest,
            int late) {
        /** Of a hundred who were asked, how many acknowledged; 100 when nobody was. */
        public int rate() {
            return asked == 0 ? 100 : (int) (acknowledged * 100 / asked);
        }
    }
}
