package org.probity.web.breach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.Conversation;
import org.probity.ejb.breach.MessageService;
import org.probity.ejb.breach.ReportFile;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.ReportState;

/** One report as those who were told of it read it. */
@Named
@RequestScoped
public class BreachDetailView {
    @Inject
    BreachService breaches;

    @Inject
    MessageService messages;

    @Inject
    Caller caller;

    private String reference;
    private ReportFile file;
    private Conversation conversation;

    public void load() {
        file = breaches.find(reference);
        if (file.report().getReceiptHash() != null) {
            conversation = messages.about(reference);
        }
    }

    /** What was written to and fro behind the receipt code; null where nobody has one. */
    public Conversation getConversation() {
        return conversation;
    }

    /** Whether the caller may write to whoever told. */
    public boolean isWriting() {
        return caller.may(Right.TRIAGE_REPORT);
    }

    /** Whether something is still to be decided in it, here or in the case that came of it. */
    public boolean isOpen() {
        ReportState state = file.report().getState();
        return state == ReportState.RECEIVED || state == ReportState.CASE_OPEN;
    }

    public ReportFile getFile() {
        return file;
    }

    public List<Map.Entry<ConflictReason, Long>> getShutOut() {
        return List.copyOf(file.shutOut().entrySet());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
