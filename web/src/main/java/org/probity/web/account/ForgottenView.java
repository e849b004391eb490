package org.probity.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.account.AccountService;

/** Asking for a new password. The answer is the same whether there is such a person or not. */
@Named
@RequestScoped
public class ForgottenView {
    @Inject
    AccountService accounts;

    private String userName;
    private boolean asked;

    public String ask() {
        accounts.reset(userName);
        return "/public/forgotten.xhtml?faces-redirect=true&asked=true";
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }
}
