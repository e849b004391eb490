package org.probity.web.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.probity.ejb.account.AppSecret;
import org.probity.ejb.account.SecondFactorService;
import org.probity.web.security.AppDemand;
import org.probity.web.shell.Notice;

/** Adding a one-time-code app. The secret waits here, on the server, until the app has shown that it knows it. */
@Named
@ViewScoped
public class AccountAppView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SecondFactorService apps;

    private AppSecret secret;
    private String code;

    public void open() {
        secret = apps.propose();
    }

    public String confirm() {
        if (!apps.confirm(secret, code == null ? "" : code.replace(" ", ""))) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "f:code",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    "That code did not match. Wait for the next one and type it.",
                                    null));
            return null;
        }
        boolean demanded = isDemanded();
        AppDemand.lift(Faces.getRequest());
        Notice.keep("Your app is added. From now on we ask for its code when you sign in.");
        if (demanded) {
            Faces.redirect("today/list.xhtml");
            return null;
        }
        return "/account/detail.xhtml?faces-redirect=true";
    }

    /** Whether the person may do nothing else before. */
    public boolean isDemanded() {
        return AppDemand.isOn(Faces.getRequest());
    }

    public QrCode getPicture() {
        return QrCode.of(secret.address());
    }

    /** The secret in groups of four, for typing. */
    public String getText() {
        return secret.text().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
