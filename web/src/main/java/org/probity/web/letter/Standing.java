package org.probity.web.letter;

import org.probity.ejb.letter.LetterAct;
import org.probity.ejb.letter.LetterFile;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.letter.Letter;
import org.probity.web.words.Spoken;

/** How a letter stands and what it needs, as the sentences at the top of its page. */
final class Standing {
    private Standing() {}

    static String of(LetterFile file) {
        Letter letter = file.letter();
        return switch (letter.getState()) {
            case DRAFT -> draft(file);
            case REVIEWED -> "It has been read and is about to leave.";
            case QUEUED -> queued(letter);
            case CLAIMED -> "It is being handed over now.";
            case SENT -> sent(letter);
            case UNCERTAIN ->
                "Handing it over broke off: it may have arrived or not. Find out first, then send it again or note that it arrived.";
            case FAILED ->
                "It did not get through. Read the answer under Attempts. If the address is wrong, post the letter or give it by hand.";
            case HELD ->
                "No mail server is configured. It leaves by itself as soon as there is one. You may also print and post it.";
            case WITHDRAWN ->
                "It was withdrawn"
                        + (file.reader() == null ? "" : " by " + file.reader())
                        + ", so nobody got it. To write it anew, start from the case.";
        };
    }

    private static String draft(LetterFile file) {
        return "Written " + (file.author() == null ? "" : "by " + file.author() + " ") + "on "
                + Spoken.date(file.letter().getWritten())
                + (file.acts().contains(LetterAct.AGREE)
                        ? ". It leaves when you agree."
                        : ". It leaves when a second person has read it and agrees.");
    }

    private static String queued(Letter letter) {
        if (letter.getAddressee().getService() != ServiceMethod.EMAIL) {
            return "It goes on paper: print it, post it or give it by hand, and note here when.";
        }
        return letter.getAttempts() == 0
                ? "It leaves by e-mail within a minute."
                : "The other side could not take it yet. We try again on " + Spoken.moment(letter.getNextAttempt())
                        + ".";
    }

    private static String sent(Letter letter) {
        return switch (letter.getAddressee().getService()) {
            case EMAIL, PORTAL -> "The other side took it on " + Spoken.moment(letter.getSent()) + ".";
            case BY_HAND -> "It was given by hand on " + Spoken.moment(letter.getSent()) + ".";
            case FIRST_CLASS, SECOND_CLASS, SIGNED_FOR -> "It was posted on " + Spoken.date(letter.getSent()) + ".";
        };
    }
}
