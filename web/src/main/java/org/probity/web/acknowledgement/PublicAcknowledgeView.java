package org.probity.web.acknowledgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.acknowledgement.LinkedAnswerService;
import org.probity.ejb.acknowledgement.LinkedAnswerService.Linked;
import org.probity.ejb.acknowledgement.Reading;

/** What a mailed link opens for people without an account. Opening changes nothing; the answer uses the link up. */
@Named
@ViewScoped
public class PublicAcknowledgeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LinkedAnswerService answers;

    private String of;
    private String token;
    private String comment;
    private AcknowledgementReadView.Answer answer;
    private boolean done;
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private transient Linked linked;

    public void open() {
        if (isUsable()) {
            linked.texts()
                    .forEach(text -> seen.put(
                            text.acknowledgement().getPublicId(),
                            text.acknowledgement().getTextHash()));
        }
    }

    public String give() {
        if (answer == AcknowledgementReadView.Answer.ACKNOWLEDGE) {
            answers.acknowledge(token, seen, Choices.numbers(choices));
        } else {
            answers.decline(token, comment);
        }
        done = true;
        return null;
    }

    public boolean isUsable() {
        if (linked == null && !done) {
            linked = answers.find(token).orElse(null);
        }
        return linked != null && !done;
    }

    public boolean isDone() {
        return done;
    }

    /** Null when the link does not work. */
    public Linked getLinked() {
        return isUsable() ? linked : null;
    }

    public List<Reading> getTexts() {
        return isUsable() ? linked.texts() : List.of();
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public AcknowledgementReadView.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(AcknowledgementReadView.Answer answer) {
        this.answer = answer;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    /** The request that the mail names; the token alone decides. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
