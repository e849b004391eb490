package org.probity.web.statement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.statement.StatementService;
import org.probity.ejb.statement.StatementSheet;
import org.probity.web.shell.Notice;

/** One statement or set of notes: what was asked, how it stands, a new link, and its withdrawal. */
@Named
@ViewScoped
public class StatementDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient StatementService statements;

    private String id;
    private String reason;
    private transient StatementSheet sheet;

    public void load() {
        getSheet();
    }

    public String remind() {
        statements.remind(id);
        return back("A mail with a new link leaves within a minute. The old link works no more.");
    }

    public String withdraw() {
        statements.withdraw(id, reason);
        return back("It is withdrawn. The link works no more.");
    }

    private String back(String sentence) {
        Notice.keep(sentence);
        return "/statement/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public StatementSheet getSheet() {
        if (sheet == null) {
            sheet = statements.find(id);
        }
        return sheet;
    }

    public String getLook() {
        return StatementLook.of(getSheet().state());
    }

    /** How the last mail fared, as a sentence. */
    public String getMail() {
        return switch (getSheet().mail().state()) {
            case "HANDED_OVER" -> "The mail server took it.";
            case "REFUSED" -> "The mail server refused it: " + getSheet().mail().reply();
            case "UNCERTAIN" ->
                "Nobody knows whether it arrived: " + getSheet().mail().reply();
            case "VOID" -> "It did not leave.";
            default -> "It waits to leave.";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
