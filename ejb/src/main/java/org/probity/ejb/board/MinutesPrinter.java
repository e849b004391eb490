package org.probity.ejb.board;

import static org.probity.ejb.approval.CertificatePrinter.fact;
import static org.probity.ejb.print.Xhtml.escape;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.probity.ejb.approval.CertificatePrinter;
import org.probity.persistence.board.BoardInterest;
import org.probity.persistence.board.BoardItem;
import org.probity.persistence.board.BoardMeeting;
import org.probity.persistence.board.BoardSeat;
import org.probity.persistence.calendar.DateWords;

/** Prints the extract of the minutes of a meeting: who came, which interests were declared, what was decided. */
@Dependent
class MinutesPrinter {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    CertificatePrinter printer;

    byte[] print(BoardMeeting meeting, String organisation) {
        String when = DateWords.date(meeting.getStarts().toLocalDate());
        String body = "<table class=\"facts\"><tbody>" + fact("Body", meeting.getName())
                + fact("Meeting", when + ", " + CLOCK.format(meeting.getStarts()) + ", " + meeting.getPlace())
                + fact("Notice", notice(meeting))
                + fact("Present", people(meeting, true)) + fact("Not present", people(meeting, false))
                + fact(
                        "Quorum",
                        meeting.getQuorum() + " of " + meeting.getInPost() + " in post; " + meeting.getPresent()
                                + " present")
                + fact(
                        "Minutes",
                        meeting.getSignedOn() == null
                                ? "Draft, not signed yet"
                                : "Signed by " + meeting.getSignedBy() + " on " + DateWords.date(meeting.getSignedOn()))
                + "</tbody></table><h2>Decisions</h2>"
                + "<table><thead><tr><th scope=\"col\">Minute</th><th scope=\"col\">Item</th><th scope=\"col\">Decision</th></tr></thead><tbody>"
                + meeting.getItems().stream().map(MinutesPrinter::item).collect(Collectors.joining())
                + "</tbody></table>";
        return printer.page("Minutes, extract", meeting.getName() + ", " + when, organisation, body);
    }

    private static String notice(BoardMeeting meeting) {
        return "Given on " + DateWords.date(meeting.getNoticeGiven())
                + (meeting.getShortNotice() == null
                        ? ", seven clear days"
                        : ", shortened by the chair because it is urgent: " + meeting.getShortNotice());
    }

    private static String people(BoardMeeting meeting, boolean present) {
        return meeting.getSeats().stream()
                .filter(seat -> seat.isPresent() == present)
                .map(MinutesPrinter::seat)
                .collect(Collectors.joining("; "));
    }

    private static String seat(BoardSeat seat) {
        return seat.getPerson().getName() + ", " + seat.getTitle() + (seat.isPresides() ? " (presided)" : "");
    }

    private static String item(BoardItem item) {
        String interests =
                item.getInterests().stream().map(MinutesPrinter::interest).collect(Collectors.joining());
        String decision =
                item.isDecided() ? escape(capital(item.getOutcome().getWords())) + votes(item) : "Not decided";
        return "<tr><td>" + escape(item.getMinuteNumber() == null ? "" : item.getMinuteNumber()) + "</td><td>"
                + escape(item.getTitle()) + interests + "</td><td>" + decision
                + (item.getNote().isEmpty() ? "" : "<br/>" + escape(item.getNote())) + "</td></tr>";
    }

    private static String votes(BoardItem item) {
        int cast = item.getVotesFor() + item.getVotesAgainst() + item.getAbstained();
        return cast == 0
                ? ""
                : ": " + item.getVotesFor() + " for, " + item.getVotesAgainst() + " against, " + item.getAbstained()
                        + " abstained" + (item.isCastingVote() ? ", by the casting vote of the chair" : "");
    }

    private static String interest(BoardInterest interest) {
        return "<br/>Interest of " + escape(interest.getPerson().getName()) + ": " + escape(interest.getInterest())
                + (interest.isWithdrew() ? " (withdrew)" : " (stayed)");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
