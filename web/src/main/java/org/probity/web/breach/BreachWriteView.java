package org.probity.web.breach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.breach.Conversation;
import org.probity.ejb.breach.MessageService;
import org.probity.web.shell.Notice;

/** Writing to whoever told, who reads it behind the receipt code and stays as unknown as before. */
@Named
@ViewScoped
public class BreachWriteView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MessageService messages;

    private String reference;
    private String text;
    private transient Conversation conversation;

    public void load() {
        conversation = messages.about(reference);
    }

    public String write() {
        messages.reply(reference, text);
        Notice.keep("Your message waits behind the receipt code.");
        return "/breach/detail.xhtml?faces-redirect=true&ref=" + reference;
    }

    public Conversation getConversation() {
        if (conversation == null) {
            load();
        }
        return conversation;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
