package org.probity.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** A sentence about what was done, told by the page that comes next. */
public final class Notice {
    private Notice() {}

    /** Keeps the sentence over the redirect that follows an act. */
    public static void keep(String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
