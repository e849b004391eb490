package org.probity.ejb.person.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list of people can say of one of them, and what the head of that column may be called. */
public enum Column {
    NUMBER("Number", 40, "staff number", "employee number", "payroll number", "id", "person id"),
    HONORIFIC("Title", 20, "honorific", "salutation"),
    GIVEN("First name", 80, "given name", "forename", "firstname", "legal forename", "preferred name"),
    FAMILY("Last name", 80, "family name", "surname", "lastname", "legal surname"),
    EMAIL("Email", 254, "e-mail", "email address", "e-mail address", "work email", "mail"),
    SCHOOL("School", 200, "school code", "site", "establishment"),
    ROLE("Role", 80, "access role", "role code"),
    KIND("Kind", 60, "category", "person type", "staff type", "kind of person"),
    POST("Post", 120, "post title", "job title", "job", "position"),
    FROM("From", 40, "start", "start date", "starts", "date started"),
    TO("To", 40, "end", "end date", "ends", "leaving date", "date left");

    private final String title;
    private final int longest;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, never handed out
    private final List<String> others;

    Column(String title, int longest, String... others) {
        this.title = title;
        this.longest = longest;
        this.others = List.of(others);
    }

    /** As it stands in our own template. */
    public String getTitle() {
        return title;
    }

    /** Characters that a cell of it may have. */
    public int getLongest() {
        return longest;
    }

    static Optional<Column> of(String head) {
        String plain = head.toLowerCase(Locale.ROOT)
                .replaceAll("[_\\s]+", " ")
                .replace("*", "")
                .strip();
        return Arrays.stream(values())
                .filter(column -> column.title.toLowerCase(Locale.ROOT).equals(plain) || column.others.contains(plain))
                .findFirst();
    }
}
