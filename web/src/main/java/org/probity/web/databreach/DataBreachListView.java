package org.probity.web.databreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.databreach.BreachPage;
import org.probity.ejb.databreach.BreachRegisterService;
import org.probity.ejb.databreach.BreachRow;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;
import org.probity.web.words.Spoken;

/** The register of personal data breaches: every one, whether anybody was told or not. */
@Named
@RequestScoped
public class DataBreachListView {
    private static final Address HERE = new Address("/databreach/list.xhtml");

    @Inject
    BreachRegisterService register;

    @Inject
    Cut cut;

    private BreachPage page = new BreachPage(List.of(), null, null);

    public void load() {
        page = register.list(cut.getAfter(), cut.getBefore());
    }

    public BreachPage getPage() {
        return page;
    }

    /** When the school became aware, who was to be told, and who was. */
    public String note(BreachRow row) {
        StringBuilder note = new StringBuilder(row.schoolName());
        if (row.awareAt() != null) {
            note.append(". Aware on ").append(Spoken.moment(row.awareAt()));
        }
        if (row.duty() != null) {
            note.append("; ").append(row.duty().words());
        }
        if (row.told() != null) {
            note.append(". The Commissioner was told after ")
                    .append(row.hours())
                    .append(row.hours() == 1 ? " hour" : " hours");
        }
        return note.append('.').toString();
    }

    public String getPrevious() {
        return cut.previous(HERE, page.previous());
    }

    public String getNext() {
        return cut.next(HERE, page.next());
    }
}
