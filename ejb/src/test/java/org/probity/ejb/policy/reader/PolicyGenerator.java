package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.probity.ejb.policy.reader.GeneratedPolicy.Clause;
import org.probity.ejb.policy.reader.GeneratedPolicy.Expected;
import org.probity.ejb.policy.reader.GeneratedPolicy.Heading;
import org.probity.ejb.policy.reader.GeneratedPolicy.Part;
import org.probity.ejb.policy.reader.GeneratedPolicy.Style;
import org.probity.ejb.policy.reader.GeneratedPolicy.Table;

/** Makes up policies: the same seed gives the same policy. Numbering, headings, dates, lists and tables vary. */
final class PolicyGenerator {
    private static final List<String> SCHOOLS = List.of(
            "Larch Hill Primary School",
            "Marsh Lane Academy",
            "St Oswin's CofE Primary School",
            "Quarry Bank Junior School",
            "Thornfield Infant School",
            "Wren Park College");
    private static final List<String> TOPICS = List.of(
            "Mobile Phone",
            "Online Conduct",
            "Photography",
            "Visitor",
            "Homework",
            "Uniform",
            "Lone Working",
            "Lettings",
            "Trips and Visits");
    private static final List<String> HEADINGS = List.of(
            "Introduction",
            "Scope of this policy",
            "Who this policy is for",
            "Expectations",
            "Use of devices in school",
            "Reporting concerns",
            "Roles and responsibilities",
            "Support for staff",
            "Consequences",
            "Monitoring",
            "Communication with families",
            "Keeping records",
            "Working away from school",
            "Storage and disposal",
            "Training",
            "Equality");
    private static final List<String> SUBJECTS = List.of(
            "Staff",
            "Pupils",
            "Parents and carers",
            "Visitors",
            "Governors",
            "Volunteers",
            "Each class teacher",
            "The headteacher",
            "Members of the office team",
            "Anyone who works on the premises");
    private static final List<String> DUTIES = List.of(
            "must", "must not", "should", "should not", "may", "are expected to", "will", "are advised to", "need to");
    private static final List<String> ACTS = List.of(
            "keep a written note of the event",
            "lock the cupboard after use",
            "share photographs of a trip",
            "carry a telephone during lessons",
            "report a concern to the office",
            "use the shared printer",
            "speak to a line manager",
            "store papers on a personal laptop",
            "enter the site by the side gate",
            "leave a bag in the corridor",
            "ask for permission in advance",
            "wear the badge at all times",
            "record the time and the place",
            "return the equipment undamaged",
            "reply to messages in the evening");
    private static final List<String> CIRCUMSTANCES = List.of(
            "before the end of the day",
            "during the first week of term",
            "unless a senior colleague has agreed",
            "whenever a child is present",
            "in line with the handbook",
            "without delay",
            "on every visit",
            "after the register has been closed",
            "as far as is reasonable",
            "when the building is in use by the community",
            "even if nobody has complained");
    private static final List<String> THINGS = List.of(
            "clear instructions",
            "a calm and orderly site",
            "written consent",
            "a list of contact numbers",
            "regular checks of the store",
            "reliable equipment",
            "prompt replies",
            "a named person in charge",
            "secure storage",
            "good manners towards everyone");
    private static final List<String> BODIES =
            List.of("Full Governing Body", "Local Governing Body", "Trust Board", "Premises Committee", "Governors");
    private static final List<String> RELATED = List.of(
            "Behaviour Policy",
            "Complaints Procedure",
            "Data Protection Policy",
            "Code of Conduct",
            "Health and Safety Policy");
    private static final List<String> MONTHS =
            List.of("January", "March", "April", "June", "July", "September", "November");

    private final Random random;
    private final int seed;
    private final int scheme;
    private final Style style;
    private final List<Part> parts = new ArrayList<>();
    private int clauseNumber;
    private int headingNumber;

    private PolicyGenerator(int seed) {
        this.seed = seed;
        random = new Random(7_919L * seed + 13);
        scheme = seed % 6;
        style = new Style(seed % 5 == 3, seed % 2 == 0, seed % 4 == 1, seed % 3 == 0, seed % 2 == 1);
    }

    static GeneratedPolicy policy(int seed) {
        return new PolicyGenerator(seed).make();
    }

    private GeneratedPolicy make() {
        String title = one(TOPICS) + (seed % 3 == 0 ? " Policy and Procedure" : " Policy");
        String school = one(SCHOOLS);
        parts.add(new Heading(1, null, title));
        boolean atFront = random.nextBoolean();
        Facts facts = new Facts();
        if (atFront) {
            parts.add(new Clause(0, null, school));
            parts.addAll(facts.parts());
        }
        List<String> headings = some(HEADINGS, 4 + random.nextInt(4));
        headings.forEach(this::section);
        List<String> related = some(RELATED, 2 + random.nextInt(3));
        heading("Related policies");
        related.forEach(name -> parts.add(new Clause(0, "", name)));
        if (!atFront) {
            heading("Review and approval");
            parts.add(new Clause(0, null, "This policy applies to everyone at " + school + "."));
            parts.addAll(facts.parts());
        }
        Expected expected = facts.expected(related);
        return new GeneratedPolicy(seed, title, school, style, List.copyOf(parts), expected);
    }

    private void section(String heading) {
        heading(heading);
        int clauses = 2 + random.nextInt(4);
        for (int i = 0; i < clauses; i++) {
            int kind = random.nextInt(5);
            if (kind == 0) {
                listBelow();
            } else {
                parts.add(new Clause(0, mark(), paragraph()));
            }
        }
        if (scheme != 1 && random.nextInt(3) == 0) {
            parts.add(new Clause(0, null, paragraph()));
        }
    }

    private void heading(String text) {
        headingNumber++;
        if (scheme != 1 && scheme != 3) {
            clauseNumber = 0;
        }
        String number =
                switch (scheme) {
                    case 0, 4 -> headingNumber + ".";
                    default -> null;
                };
        parts.add(new Heading(2, number, style.capitalHeadings() ? text.toUpperCase(Locale.ROOT) : text));
    }

    /** The mark of the next clause in the scheme of this policy. */
    private String mark() {
        clauseNumber++;
        return switch (scheme) {
            case 0 -> headingNumber + "." + clauseNumber;
            case 1 -> clauseNumber + ".";
            case 2 -> "";
            case 3 -> "(" + clauseNumber + ")";
            case 4 -> null;
            default -> clauseNumber + ")";
        };
    }

    private void listBelow() {
        String introduction =
                one(SUBJECTS) + " " + one(List.of("must", "should", "must not", "need to keep to the following")) + ":";
        parts.add(new Clause(0, mark(), introduction));
        List<String> items = some(random.nextBoolean() ? ACTS : THINGS, 3);
        boolean full = random.nextBoolean();
        for (int i = 0; i < items.size(); i++) {
            String text = full
                    ? capital(items.get(i)) + " " + one(CIRCUMSTANCES) + "."
                    : items.get(i) + (seed % 2 == 0 ? ";" : "");
            parts.add(new Clause(1, markBelow(i), text));
        }
    }

    private String markBelow(int index) {
        return switch (scheme) {
            case 0 -> (char) ('a' + index) + ")";
            case 1 -> "(" + List.of("i", "ii", "iii").get(index) + ")";
            case 3 -> (char) ('a' + index) + ".";
            default -> "";
        };
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder(sentence());
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    private String sentence() {
        String sentence = one(SUBJECTS) + " " + one(DUTIES) + " " + one(ACTS) + " " + one(CIRCUMSTANCES);
        return random.nextInt(4) == 0
                ? sentence + ", and " + one(ACTS) + " " + one(CIRCUMSTANCES) + "."
                : sentence + ".";
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private List<String> some(List<String> from, int count) {
        List<String> left = new ArrayList<>(from);
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What the policy says about itself, as lines or as a table. */
    private final class Facts {
        private final String body = one(BODIES);
        private final int year = 2021 + random.nextInt(4);
        private final int month = 1 + random.nextInt(MONTHS.size());
        private final int day = 1 + random.nextInt(28);
        private final boolean inTable = random.nextBoolean();
        private final int dateForm = random.nextInt(4);
        private final int reviewForm = random.nextInt(4);
        private final boolean yearly = random.nextBoolean();

        private int monthOfYear() {
            return List.of(1, 3, 4, 6, 7, 9, 11).get(month - 1);
        }

        private String approved() {
            return switch (dateForm) {
                case 0 -> day + " " + MONTHS.get(month - 1) + " " + year;
                case 1 -> String.format(Locale.ROOT, "%02d/%02d/%d", day, monthOfYear(), year);
                case 2 -> day + (day % 10 == 1 && day != 11 ? "st " : "th ") + MONTHS.get(month - 1) + " " + year;
                default -> MONTHS.get(month - 1) + " " + year;
            };
        }

        private String approvedIso() {
            return dateForm == 3
                    ? String.format(Locale.ROOT, "%d-%02d", year, monthOfYear())
                    : String.format(Locale.ROOT, "%d-%02d-%02d", year, monthOfYear(), day);
        }

        private String review() {
            return switch (reviewForm) {
                case 0 -> MONTHS.get(month - 1) + " " + (year + 1);
                case 1 -> "Spring Term " + (year + 1);
                case 2 -> String.format(Locale.ROOT, "%d.%d.%d", day, monthOfYear(), year + 1);
                default -> "Autumn " + (year + 1);
            };
        }

        private String reviewIso() {
            return switch (reviewForm) {
                case 0 -> String.format(Locale.ROOT, "%d-%02d", year + 1, monthOfYear());
                case 1 -> (year + 1) + "-spring";
                case 2 -> String.format(Locale.ROOT, "%d-%02d-%02d", year + 1, monthOfYear(), day);
                default -> (year + 1) + "-autumn";
            };
        }

        List<Part> parts() {
            List<Part> said = new ArrayList<>();
            if (inTable) {
                said.add(new Table(List.of(
                        List.of("Approved by", body),
                        List.of("Date approved", approved()),
                        List.of("Next review", review()))));
            } else {
                said.add(new Clause(0, null, "Approved by: " + body));
                said.add(new Clause(0, null, "Date approved: " + approved()));
                said.add(new Clause(0, null, "Next review: " + review()));
            }
            if (yearly) {
                said.add(new Clause(0, null, "This policy is reviewed every year by the headteacher."));
            }
            return said;
        }

        Expected expected(List<String> related) {
            return new Expected(reviewIso(), body, approvedIso(), yearly ? 12 : null, related);
        }
    }
}
