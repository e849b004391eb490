package org.probity.web.statement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.statement.LinkedPage;
import org.probity.ejb.statement.LinkedStatementService;
import org.probity.ejb.statement.Signing;
import org.probity.persistence.NotThere;
import org.probity.web.shell.Notice;

/** What a mailed link opens: writing, keeping it for later, signing. A link that does not work is not there. */
@Named
@ViewScoped
public class PublicStatementView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LinkedStatementService statements;

    private String token;
    private String of;
    private String words;
    private boolean agreed;
    private String name;
    private boolean kept;
    private boolean done;
    private transient LinkedPage page;

    /** @throws NotThere when the link does not work */
    public void open() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            words = getPage().words();
        }
    }

    /** While somebody writes, and by a button of its own. */
    public void keep() {
        statements.keep(token, words);
        kept = true;
    }

    public String later() {
        keep();
        Notice.keep("Kept. Come back by the same link until it ends; nobody else reads it before you sign.");
        return "/public/statement.xhtml?faces-redirect=true&token=" + token;
    }

    public String sign() {
        statements.sign(token, new Signing(words, agreed, name));
        done = true;
        return null;
    }

    public boolean isDone() {
        return done;
    }

    public boolean isKept() {
        return kept;
    }

    /** Null once it is signed. */
    public LinkedPage getPage() {
        if (page == null && !done) {
            page = statements.find(token);
        }
        return page;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    /** What the mail names; the token alone decides. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
