package org.probity.ejb.policy.draft;

/**
 * A heading. The title of the policy is one too, at level 1.
 *
 * @param position place among all parts
 * @param level 1 for the title, 2 for a main heading, 3 and more below
 * @param number as printed, or null
 * @param text without its number
 */
public record DraftHeading(int position, int level, String number, String text) implements DraftPart {

    @Override
    public String sourceText() {
        return number == null ? text : number + " " + text;
    }

    @Override
    public DraftHeading at(int newPosition) {
        return new DraftHeading(newPosition, level, number, text);
    }
}
