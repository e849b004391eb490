package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The words of made-up policies, drawn at random: each call draws anew, so that their order belongs to what a seed gives. */
final class PolicyWords {
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
    private static final List<String> DEMANDS = List.of("must", "should", "must not", "need to keep to the following");

    private final Random random;

    PolicyWords(Random random) {
        this.random = random;
    }

    String school() {
        return one(SCHOOLS);
    }

    String topic() {
        return one(TOPICS);
    }

    String body() {
        return one(BODIES);
    }

    /** So many different headings. */
    List<String> headings(int count) {
        return some(HEADINGS, count);
    }

    /** Titles of so many other policies. */
    List<String> related(int count) {
        return some(RELATED, count);
    }

    /** What stands above a list. */
    String introduction() {
        return one(SUBJECTS) + " " + one(DEMANDS) + ":";
    }

    /** What stands in a list: so many acts or so many things. */
    List<String> items(int count) {
        return some(random.nextBoolean() ? ACTS : THINGS, count);
    }

    String circumstance() {
        return one(CIRCUMSTANCES);
    }

    String paragraph() {
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
}
