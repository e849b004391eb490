package org.probity.web.breach;

import java.util.Set;

/** What a reporter is asked, in this order, with the fields of each question. The last is no question: it shows all answers. */
public enum ReportQuestion {
    KIND("kind"),
    SCHOOL("school"),
    IMAGERY("imagery"),
    SEALED("sealed", "item"),
    WHAT("what"),
    ABOUT("about", "category"),
    WHO("who"),
    WHEN("on", "at"),
    WHERE("platform", "address", "none"),
    CHILD("child"),
    WHISTLE("whistle"),
    REACH("name", "email"),
    CHECK;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> fields;

    ReportQuestion(String... fields) {
        this.fields = Set.of(fields);
    }

    /** Whether the field of this id belongs to it. */
    boolean has(String field) {
        return fields.contains(field);
    }
}
