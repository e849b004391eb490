package org.probity.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.probity.persistence.NotThere;
import org.probity.persistence.Refusal;
import org.probity.persistence.schema.Database;

/**
 * The one place where what went wrong becomes what people see. A refusal stays on the page with everything that was typed; what is
 * not there or not allowed is 404 alike; anything unknown is told by a reference and logged once, without what it was about.
 */
public class Refusals extends ExceptionHandlerWrapper {
    /** Request attribute: the sentence of a refusal that no form can show. */
    public static final String SENTENCE = "refusal";
    /** Request attribute: what was typed in a form that could not be taken. */
    public static final String TYPED = "typed";
    /** Request attribute: true when the act may have been done and only its result could not be shown. */
    public static final String UNCERTAIN = "uncertain";
    /** Request attribute: the reference of an unexpected failure. */
    public static final String REFERENCE = "reference";

    private static final String AWAY = "Our records cannot be reached at the moment. Nothing was saved. "
            + "What you wrote is still here: try again in a minute.";

    public Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            Throwable thrown = event.getContext().getException();
            if (!(thrown instanceof AbortProcessingException)) {
                events.remove();
                answer(event.getContext().getContext(), thrown);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        if (faces.getExternalContext().isResponseCommitted()) {
            Failure.log(Failure.reference(), thrown);
            faces.responseComplete();
            return;
        }
        if (Failure.within(thrown, NotThere.class).isPresent()) {
            send(faces, HttpServletResponse.SC_NOT_FOUND);
        } else if (Failure.within(thrown, Refusal.class).isPresent()) {
            refuse(faces, Failure.within(thrown, Refusal.class).orElseThrow().getMessage());
        } else if (Failure.within(thrown, ViewExpiredException.class).isPresent()) {
            send(faces, HttpServletResponse.SC_GONE);
        } else if (Database.isAway(thrown)) {
            beAway(faces);
        } else {
            fail(faces, thrown);
        }
    }

    private static void refuse(FacesContext faces, String sentence) {
        if (canStay(faces)) {
            stay(faces, sentence);
        } else {
            attribute(faces, SENTENCE, sentence);
            send(faces, HttpServletResponse.SC_CONFLICT);
        }
    }

    private static void beAway(FacesContext faces) {
        if (canStay(faces)) {
            stay(faces, AWAY);
        } else {
            send(faces, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void fail(FacesContext faces, Throwable thrown) {
        String reference = Failure.reference();
        Failure.log(reference, thrown);
        attribute(faces, REFERENCE, reference);
        send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static boolean canStay(FacesContext faces) {
        return faces.isPostback()
                && faces.getViewRoot() != null
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void stay(FacesContext faces, String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    static void send(FacesContext faces, int status) {
        ExternalContext answer = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) answer.getRequest();
        if ("POST".equals(request.getMethod())) {
            boolean acted = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && !faces.isValidationFailed();
            attribute(faces, UNCERTAIN, acted);
            if (!acted) {
                Once.giveBack(faces);
            }
            attribute(
                    faces,
                    TYPED,
                    Typed.in(request.getRequestURI(), request.getContentType(), answer.getRequestParameterValuesMap()));
        }
        try {
            answer.responseSendError(status, null);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        faces.responseComplete();
    }

    private static void attribute(FacesContext faces, String name, Object value) {
        faces.getExternalContext().getRequestMap().put(name, value);
    }
}
