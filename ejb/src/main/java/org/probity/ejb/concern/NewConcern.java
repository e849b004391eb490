package org.probity.ejb.concern;

import org.probity.persistence.concern.Addressed;
import org.probity.persistence.concern.Told;

/**
 * What a parent writes to a school. Only school, addressed and what are needed; texts are stripped and empty ones become null.
 *
 * @param school code such as CED
 * @param teacher the class teacher's name; needed when it is addressed to them
 * @param about whom it is about
 * @param aboutName a name or an office; needed when it is about somebody else than the addressee
 * @param what at most 10,000 characters
 * @param child class, year or name, as far as the parent wants to say it
 */
public record NewConcern(
        String school,
        Addressed addressed,
        String teacher,
        About about,
        String aboutName,
        String what,
        String wish,
        String child,
        String name,
        String email) {

    /** Whom a concern is about. */
    public enum About {
        NOBODY,
        ADDRESSEE,
        SOMEBODY
    }

    public NewConcern {
        teacher = text(teacher);
        aboutName = text(aboutName);
        what = text(what);
        wish = text(wish);
        child = text(child);
        name = text(name);
        email = text(email);
        about = about == null ? About.NOBODY : about;
    }

    /** The same with the person it is about by name or office, so that whoever is meant can be shut out. */
    Told told() {
        return new Told(addressed, teacher, subject(), what, wish, child, name, email);
    }

    private String subject() {
        return switch (about) {
            case NOBODY -> null;
            case SOMEBODY -> aboutName;
            case ADDRESSEE ->
                switch (addressed) {
                    case TEACHER -> teacher;
                    case HEAD -> "the headteacher";
                    case CHAIR -> "the chair of governors";
                };
        };
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
