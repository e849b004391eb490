package org.probity.persistence.approval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A step of a chain before anything is submitted.
 *
 * @param name of the body at that school, such as Resources committee
 * @param needed how many signatures; 0: of everybody who may sign
 */
public record PlannedStep(ApprovalBody body, String name, int needed) {
    /** The value of {@code needed} that asks everybody. */
    public static final int EVERYBODY = 0;

    private static final int MOST = 50;
    private static final int LONGEST = 80;

    /**
     * A line of the rule approvalChain: {@code GOVERNING_BODY}, {@code RESOURCES_COMMITTEE 3} or {@code SLT ALL}.
     *
     * @throws UnknownChain when it cannot be read
     */
    public static PlannedStep of(String line) {
        List<String> words = List.of(line.strip().split("[ :]+", -1));
        Optional<ApprovalBody> body = ApprovalBody.named(words.get(0));
        String amount = words.size() == 1 ? "1" : words.get(1).toUpperCase(Locale.ROOT);
        if (body.isEmpty()
                || words.get(0).length() > LONGEST
                || words.size() > 2
                || !amount.matches("ALL|[1-9]|[1-4][0-9]|" + MOST)) {
            throw new UnknownChain(line.strip());
        }
        return new PlannedStep(
                body.get(),
                name(body.get(), words.get(0)),
                amount.equals("ALL") ? EVERYBODY : Integer.parseInt(amount));
    }

    private static String name(ApprovalBody body, String word) {
        if (body != ApprovalBody.COMMITTEE) {
            return body.getWords();
        }
        String plain = word.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    /** The line that {@link #of} reads. */
    public String line() {
        String word =
                body == ApprovalBody.COMMITTEE ? name.toUpperCase(Locale.ROOT).replace(' ', '_') : body.name();
        return needed == 1 ? word : word + " " + (needed == EVERYBODY ? "ALL" : needed);
    }

    static String lines(List<PlannedStep> steps) {
        return steps.stream().map(PlannedStep::line).collect(Collectors.joining("\n"));
    }
}
