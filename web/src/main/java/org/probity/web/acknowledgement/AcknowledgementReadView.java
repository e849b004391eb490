package org.probity.web.acknowledgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.Reading;
import org.probity.persistence.acknowledgement.AcknowledgementState;
import org.probity.web.shell.Notice;

/** One text before its reader: what it says, and their yes or no to exactly this text. */
@Named
@ViewScoped
public class AcknowledgementReadView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AcknowledgementService own;

    private String id;
    private String seenHash;
    private String comment;
    private Answer answer;
    private final Map<String, String> choices = new HashMap<>();
    private transient Reading reading;

    /** What a reader can say. */
    public enum Answer {
        ACKNOWLEDGE,
        DECLINE
    }

    public void load() {
        seenHash = getReading().acknowledgement().getTextHash();
    }

    public String give() {
        String next = getReading().next();
        if (answer == Answer.ACKNOWLEDGE) {
            own.acknowledge(id, seenHash, Choices.numbers(choices));
            Notice.keep("You acknowledged this text. Your answer is bound to exactly these words.");
        } else {
            own.decline(id, comment);
            Notice.keep("Your answer is on record. Your manager will talk with you.");
        }
        return next == null
                ? "/acknowledgement/list.xhtml?faces-redirect=true"
                : "/acknowledgement/read.xhtml?faces-redirect=true&id=" + next;
    }

    public Reading getReading() {
        if (reading == null) {
            reading = own.read(id);
        }
        return reading;
    }

    public boolean isOpen() {
        return getReading().acknowledgement().getState().isOpen();
    }

    public boolean isAcknowledged() {
        return getReading().acknowledgement().getState() == AcknowledgementState.ACKNOWLEDGED;
    }

    /** By public id of the question, the number of the choice. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
