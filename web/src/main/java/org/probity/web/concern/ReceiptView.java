package org.probity.web.concern;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.Conversation;
import org.probity.ejb.breach.MessageService;
import org.probity.ejb.breach.Progress;
import org.probity.ejb.concern.ConcernService;
import org.probity.ejb.concern.ParentsPage;
import org.probity.persistence.NotThere;

/**
 * The page behind a receipt code, of a report or of a concern: how far the school is, and a few lines both ways. The code never stands
 * in an address; of a report it shows a stage and days, no fact about anybody (L38).
 */
@Named
@ViewScoped
public class ReceiptView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient BreachService breaches;

    @Inject
    transient MessageService messages;

    @Inject
    transient ConcernService concerns;

    private String code;
    private String opened;
    private String text;
    private String why;
    private transient Progress progress;
    private transient ParentsPage concern;
    private transient Conversation conversation;

    /** Opens what the code belongs to. */
    public void ask() {
        opened = null;
        try {
            show(code);
        } catch (NotThere wrongCode) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "f:code",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    "We have nothing with this code. Compare it letter by letter with what you wrote down.",
                                    null));
            return;
        }
        opened = code;
    }

    private void show(String receipt) {
        try {
            concern = concerns.follow(receipt);
            conversation = concern.conversation();
        } catch (NotThere noConcern) {
            concern = null;
            progress = breaches.status(receipt);
            conversation = messages.behind(receipt);
        }
    }

    public void write() {
        show(opened);
        if (concern == null) {
            messages.write(opened, text);
        } else {
            concerns.write(opened, text);
        }
        text = null;
        show(opened);
        said("Your message is with the school.");
    }

    public void goFurther() {
        concerns.goFurther(opened, why);
        why = null;
        show(opened);
        said("The school has been told.");
    }

    private static void said(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** Whether a code was right and its page is shown. */
    public boolean isOpen() {
        if (opened != null && conversation == null) {
            show(opened);
        }
        return opened != null;
    }

    /** Null when the code belongs to a concern. */
    public Progress getProgress() {
        return progress;
    }

    /** Null when the code belongs to a report. */
    public ParentsPage getConcern() {
        return concern;
    }

    public List<Conversation.Line> getLines() {
        return conversation.lines();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
