package org.probity.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.probity.ejb.account.SecondFactorService;
import org.probity.ejb.account.SignIn;
import org.probity.ejb.account.SignInService;

/** Signing in and out. After a success the session gets a new id, so that one planted before is worthless. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    SignInService service;

    @Inject
    SecondFactorService apps;

    @Inject
    Clock clock;

    private String userName;
    private String password;
    private String code;
    private String to;
    private boolean codeNeeded;

    public void signIn() throws IOException {
        SignIn result = service.check(userName, password, code);
        if (result instanceof SignIn.Welcome welcome) {
            enter(welcome);
        } else if (result instanceof SignIn.CodeNeeded) {
            codeNeeded = true;
            say(
                    code == null
                            ? "Type your password again, and the six digits that your one-time-code app shows."
                            : "That code did not match. Type your password again and the six digits that the app shows now.");
        } else if (result instanceof SignIn.Wait wait) {
            long minutes =
                    Math.max(1, Duration.between(clock.instant(), wait.until()).toMinutes() + 1);
            say("Too many attempts. Wait " + minutes + (minutes == 1 ? " minute" : " minutes") + ", then try again.");
        } else {
            say("User name or password is not right. Check both and try again.");
        }
    }

    public void signOut() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().invalidateSession();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/sign-in.xhtml");
    }

    private void enter(SignIn.Welcome welcome) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(Authentication.NAME, welcome.userName());
        if (apps.isMissing(welcome)) {
            AppDemand.raise(request);
        } else {
            AppDemand.lift(request);
        }
        boolean inside = to != null
                && to.startsWith("/")
                && !to.startsWith("//")
                && !to.contains("\\")
                && to.chars().noneMatch(c -> c < ' ');
        faces.getExternalContext().redirect(inside ? to : request.getContextPath() + "/today/list.xhtml");
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
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

    public boolean isCodeNeeded() {
        return codeNeeded;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
