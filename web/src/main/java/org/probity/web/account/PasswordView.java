package org.probity.web.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.account.AccountService;
import org.probity.web.shell.Notice;

/** What the link of an invitation or a reset opens. Opening changes nothing, because mail scanners open links; the form does. */
@Named
@ViewScoped
public class PasswordView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AccountService accounts;

    private String token;
    private boolean usable;
    private String fresh;
    private String again;

    public void open() {
        usable = accounts.isUsable(token);
    }

    public String set() {
        if (!fresh.equals(again)) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "f:password-again",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    "The two passwords are not the same. Type the same one twice.",
                                    null));
            return null;
        }
        String userName = accounts.setPassword(token, fresh);
        Notice.keep("Your password is set. Sign in as " + userName + ".");
        return "/sign-in.xhtml?faces-redirect=true";
    }

    public boolean isUsable() {
        return usable;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
