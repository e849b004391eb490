package org.probity.web.shell;

import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import org.primefaces.component.api.InputHolder;
import org.primefaces.component.api.UICalendar;

/**
 * Last thing inside the tags of fields, choices and questions: tells the input its label for messages, and points it (or its group)
 * at hint and message; a group of several fields has nothing of its own to tie. It runs while the page is built, so nothing of it is
 * kept in the view state.
 */
public class FieldWiring extends TagHandler {
    private final TagAttribute field = getRequiredAttribute("for");
    private final TagAttribute label = getRequiredAttribute("label");
    private final TagAttribute required = getAttribute("required");
    private final TagAttribute group = getAttribute("group");

    public FieldWiring(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext page, UIComponent parent) {
        String id = field.getValue(page);
        if (id.isEmpty()) {
            return;
        }
        UIComponent input = find(parent, id);
        if (input == null) {
            throw new IllegalArgumentException("The field tag for=\"" + id + "\" has no input of that id inside it");
        }
        input.setValueExpression("label", label.getValueExpression(page, String.class));
        if (group != null && group.getBoolean(page)) {
            describe(page, parent, "aria-describedby");
            return;
        }
        if (input instanceof InputHolder) {
            wireWidget(page, parent, input);
            return;
        }
        describe(page, input, "aria-describedby");
        input.getPassThroughAttributes().put("aria-invalid", text(page, "#{component.valid ? null : 'true'}"));
        if (required != null && required.getBoolean(page)) {
            input.getPassThroughAttributes().put("aria-required", "true");
        }
    }

    /** A widget keeps its control inside and says itself whether it is required or wrong; the script hands it the hint. */
    private void wireWidget(FaceletContext page, UIComponent parent, UIComponent widget) {
        describe(page, widget, "data-describedby");
        if (widget instanceof UICalendar) {
            parent.getChildren().stream()
                    .filter(HtmlOutputLabel.class::isInstance)
                    .forEach(text -> ((HtmlOutputLabel) text).setFor(widget.getId() + "_input"));
        }
    }

    /** Whether there is a hint may differ from row to row, so it is asked when the page is written. */
    private static void describe(FaceletContext page, UIComponent target, String attribute) {
        String ids = "#{empty hint ? '' : component.clientId.concat('-hint ')}#{component.clientId}-message";
        target.getPassThroughAttributes().put(attribute, text(page, ids));
    }

    private static ValueExpression text(FaceletContext page, String expression) {
        return page.getExpressionFactory().createValueExpression(page, expression, String.class);
    }

    private static UIComponent find(UIComponent within, String id) {
        if (within instanceof EditableValueHolder && id.equals(within.getId())) {
            return within;
        }
        for (UIComponent child : within.getChildren()) {
            UIComponent found = find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
