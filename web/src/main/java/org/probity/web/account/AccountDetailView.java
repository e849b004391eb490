package org.probity.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.probity.ejb.account.AccountService;
import org.probity.ejb.account.SecondFactorService;
import org.probity.ejb.account.SignIn;
import org.probity.ejb.person.PersonService;
import org.probity.persistence.person.Post;
import org.probity.web.shell.Notice;

/** What a person may see and change of their own account. */
@Named
@RequestScoped
public class AccountDetailView {
    @Inject
    AccountService accounts;

    @Inject
    SecondFactorService apps;

    @Inject
    PersonService people;

    @Inject
    Clock clock;

    private String present;
    private String fresh;
    private String again;

    public String change() {
        if (!fresh.equals(again)) {
            say("f:password-again", "The two new passwords are not the same. Type the new one twice.");
            return null;
        }
        SignIn result = accounts.changePassword(present, fresh);
        if (result instanceof SignIn.Welcome) {
            Notice.keep("Your password is changed.");
            return "/account/detail.xhtml?faces-redirect=true";
        }
        say(
                "f:present-password",
                result instanceof SignIn.Wait wait
                        ? "Too many attempts. Wait " + minutes(wait.until()) + ", then try again."
                        : "This is not your present password. Check it and try again.");
        return null;
    }

    private String minutes(Instant until) {
        long minutes = Duration.between(clock.instant(), until).toMinutes() + 1;
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private static void say(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public List<Post> getPosts() {
        return people.myPosts();
    }

    public boolean isApp() {
        return apps.hasApp();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
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
