package org.probity.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ActionEvent;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/**
 * One-time keys for acts that cannot be undone: a form carries a key, and the first press uses it up. A second press of the same
 * form is told so and nothing is done; it never reaches the action.
 */
@Named("once")
@SessionScoped
public class Once implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 100;
    private static final String ALREADY_HERE =
            "We already have this from you, and it is done once only. " + "Open the page again to see how it stands.";

    /** The name of the hidden field that carries the key. */
    public static final String FIELD = "once";

    private static final String TAKEN = "probity.once";

    private final Deque<String> unused = new ArrayDeque<>();

    /** A fresh key for a form that is being shown. */
    public synchronized String getKey() {
        String key = UUID.randomUUID().toString();
        keep(key);
        return key;
    }

    synchronized void keep(String key) {
        unused.addLast(key);
        if (unused.size() > KEPT) {
            unused.removeFirst();
        }
    }

    /** Uses the key up; false if it was used before, or never given. */
    public synchronized boolean use(String key) {
        return key != null && unused.remove(key);
    }

    /** Runs before the action of a button and stops the second press. */
    public void take(ActionEvent press) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String key = faces.getExternalContext().getRequestParameterMap().get(FIELD);
        if (!use(key)) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, ALREADY_HERE, null));
            throw new AbortProcessingException(ALREADY_HERE);
        }
        faces.getExternalContext().getRequestMap().put(TAKEN, key);
    }

    /** The act of this request was not done: its key is good again, so that the same form can be sent once more. */
    static void giveBack(FacesContext faces) {
        String key = (String) faces.getExternalContext().getRequestMap().get(TAKEN);
        if (key != null) {
            faces.getApplication()
                    .evaluateExpressionGet(faces, "#{once}", Once.class)
                    .keep(key);
        }
    }
}
