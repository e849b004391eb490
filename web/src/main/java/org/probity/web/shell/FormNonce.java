package org.probity.web.shell;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives every form the nonce of its page as a hidden field. PrimeFaces refuses a post without it, and its own script would add the
 * field only on pages that load that script.
 */
public class FormNonce implements SystemEventListener {
    private static final String ID = "nonce";

    @Override
    public void processEvent(SystemEvent added) {
        HtmlForm form = (HtmlForm) added.getSource();
        if (form.getChildren().stream().noneMatch(Field.class::isInstance)) {
            Field field = new Field();
            field.setId(ID);
            form.getChildren().add(field);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }

    /** The hidden field. It has no value of its own: the nonce belongs to the answer being written. */
    public static class Field extends UIComponentBase {
        public Field() {
            setTransient(true);
        }

        @Override
        public String getFamily() {
            return "org.probity.Nonce";
        }

        @Override
        public void encodeEnd(FacesContext faces) throws IOException {
            ResponseWriter out = faces.getResponseWriter();
            out.startElement("input", this);
            out.writeAttribute("type", "hidden", null);
            out.writeAttribute("name", "primefaces.nonce", null);
            out.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
            out.endElement("input");
        }
    }
}
