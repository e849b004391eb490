package org.probity.ejb.databreach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.databreach.BreachFile.Officer;
import org.probity.ejb.letter.LetterOrder;
import org.probity.ejb.letter.LetterService;
import org.probity.ejb.letter.Recipient;
import org.probity.ejb.security.Caller;
import org.probity.persistence.databreach.BreachIncomplete;
import org.probity.persistence.databreach.DataBreach;
import org.probity.persistence.databreach.DataFacts;

/** Writes to each of the people whose data they are (L39-S, DP-05); a second person reads each letter before it leaves. */
@Dependent
class PeopleLetters {
    @Inject
    LetterService letters;

    @Inject
    Caller caller;

    /** Writes one letter to each; nothing when nobody is named. */
    void write(DataBreach breach, DataFacts.Known known, Officer officer, PeopleTold told) {
        if (told.readers().isEmpty()) {
            return;
        }
        Map<String, Object> fields = new HashMap<>();
        fields.put("whatHappened", told.notice().words());
        fields.put("dataKinds", lines(known.getDataKinds(), "which data they are"));
        fields.put("likelyConsequences", needed(known.getConsequences(), "what it may lead to"));
        List<String> measures = new ArrayList<>(lines(known.getMeasures(), "what was done"));
        if (known.getPlanned() != null) {
            measures.addAll(known.getPlanned().lines().toList());
        }
        fields.put("measuresTaken", measures);
        fields.put(
                "protectYourself",
                BreachIncomplete.needed(told.advice(), "Say what people can do themselves, one thing a line.")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
        fields.put("dpoName", officer.name());
        fields.put("dpoContact", officer.contact());
        fields.put("signatoryName", caller.person().getName());
        fields.put("signatoryRole", caller.post());
        told.readers()
                .forEach(reader -> letters.order(new LetterOrder(
                        breach.getMatter().getId(),
                        breach.getMatter().getReference(),
                        breach.getSchool(),
                        "L39",
                        "S",
                        new Recipient(null, reader.name(), "PERSON", reader.email(), reader.address()),
                        Map.copyOf(fields),
                        null)));
    }

    private static List<String> lines(String text, String what) {
        return needed(text, what).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String needed(String text, String what) {
        return BreachIncomplete.needed(text, "Write down first " + what + ": the letter says it.");
    }
}
