package org.probity.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.probity.ejb.account.SignIn;
import org.probity.ejb.account.SignInService;
import org.probity.ejb.security.Caller;

/** The password that somebody types again where they sign, with the code of their app if they have one. It lives for one request only. */
@Dependent
public class PasswordAgain implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SignInService signIns;

    @Inject
    transient Caller caller;

    private boolean codeNeeded;
    private transient String password;
    private transient String code;

    /**
     * Whether the person is really at the keyboard; otherwise the page says at the field why not.
     *
     * @param undone that nothing happened, such as "Nothing was signed."
     */
    public boolean isThem(String undone) {
        SignIn result = signIns.check(caller.userName(), password == null ? "" : password, code);
        if (result instanceof SignIn.Welcome) {
            return true;
        }
        String told = "That is not your password. " + undone;
        if (result instanceof SignIn.CodeNeeded) {
            codeNeeded = true;
            told = "Type your password again, and the six digits that your one-time-code app shows now.";
        } else if (result instanceof SignIn.Wait) {
            told = "Too many attempts. " + undone + " Wait a few minutes, then try again.";
        }
        FacesContext.getCurrentInstance()
                .addMessage("f:password", new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
        return false;
    }

    public boolean isCodeNeeded() {
        return codeNeeded;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
