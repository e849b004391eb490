package org.probity.web.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probity.persistence.acknowledgement.AcknowledgementState;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.person.PersonCategory;

/** How pages call states, kinds and mails of requests. */
@Named
@ApplicationScoped
public class AcknowledgementWords {
    private static final Set<PersonCategory> NEVER_ASKED = EnumSet.of(
            PersonCategory.VISITOR,
            PersonCategory.PUPIL,
            PersonCategory.EX_PUPIL,
            PersonCategory.OTHER_EXTERNAL,
            PersonCategory.UNKNOWN);

    /** Name of the look in {@link org.probity.web.words.Status}. */
    public String look(AcknowledgementState state) {
        return switch (state) {
            case REQUESTED -> "due";
            case OPENED -> "opened";
            case ACKNOWLEDGED -> "done";
            case DECLINED -> "refused";
            case RECORDED_NOTIFIED -> "delivered";
            case VOID -> "closed";
        };
    }

    public String kind(Campaign.Kind kind) {
        return switch (kind) {
            case ASKED -> "asked by a person";
            case VERSION -> "a new text";
            case INDUCTION -> "for people who start";
            case RENEWAL -> "asked again";
        };
    }

    /** The look of a mail's state. */
    public String mailLook(String state) {
        return switch (state) {
            case "HANDED_OVER" -> "handed over";
            case "REFUSED" -> "refused";
            case "UNCERTAIN" -> "uncertain";
            case "VOID" -> "closed";
            default -> "waiting";
        };
    }

    /** "Teachers", "Supply staff". */
    public String category(PersonCategory category) {
        return switch (category) {
            case TEACHER -> "Teachers";
            case SUPPORT_STAFF -> "Support staff";
            case CENTRAL_STAFF -> "Staff of the trust";
            case TRAINEE -> "Trainees";
            case APPRENTICE -> "Apprentices";
            case SUPPLY -> "Supply and agency staff";
            case CONTRACTOR -> "Contractors";
            case GOVERNOR -> "Governors";
            case TRUSTEE -> "Trustees";
            case VOLUNTEER -> "Volunteers";
            case PARENT_HELPER -> "Parent helpers";
            case FRIEND -> "Friends of the school";
            case PARENT_CARER -> "Parents and carers";
            default ->
                category.name().charAt(0)
                        + category.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** Kinds of people who can be asked. */
    public List<SelectItem> getCategories() {
        return Arrays.stream(PersonCategory.values())
                .filter(category -> !NEVER_ASKED.contains(category))
                .map(category -> new SelectItem(category.name(), category(category)))
                .toList();
    }
}
