package org.probity.ejb.policy.draft;

import java.io.Serializable;

/**
 * Words of the source that belong to the page and not to the policy. They are listed so that a person can see that
 * nothing else was left out.
 *
 * @param kind why it was set aside
 * @param text the words as they stand in the source
 */
public record PageFurniture(Kind kind, String text) implements Serializable {

    /** Why words were set aside. */
    public enum Kind {
        HEADER,
        FOOTER,
        PAGE_NUMBER,
        CONTENTS,
        NAVIGATION,
        LINK,
        HIDDEN,
        REMARK,
        SPECKLE
    }
}
