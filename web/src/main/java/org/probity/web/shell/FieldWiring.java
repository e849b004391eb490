package org.probity.web.shell;

import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Last thing inside the field and choices tags: tells the input its label for messages, and points it (or its group) at hint and
 * message. It runs while the page is built, so nothing of it is kept in the view state.
 */
public class FieldWiring extends TagHandler {
    private final TagAttribute field = getRequiredAttribute("for");
    private final TagAttribute label = getRequiredAttribute("label");
    private final TagAttribute hint = getAttribute("hint");
    private final TagAttribute required = getAttribute("required");
    private final TagAttribute group = getAttribute("group");

    public FieldWiring(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext page, UIComponent parent) {
        String id = field.getValue(page);
        UIComponent input = find(parent, id);
        if (input == null) {
            throw new IllegalArgumentException("The field tag for=\"" + id + "\" has no input of that id inside it");
        }
        input.setValueExpression("label", label.getValueExpression(page, String.class));
        if (group != null && group.getBoolean(page)) {
            describe(page, parent);
            return;
        }
        describe(page, input);
        input.getPassThroughAttributes().put("aria-invalid", text(page, "#{component.valid ? null : 'true'}"));
        if (required != null && required.getBoolean(page)) {
            input.getPassThroughAttributes().put("aria-required", "true");
        }
    }

    private void describe(FaceletContext page, UIComponent target) {
        boolean hinted = hint != null && !hint.getValue(page).isEmpty();
        String ids = (hinted ? "#{component.clientId}-hint " : "") + "#{component.clientId}-message";
        target.getPassThroughAttributes().put("aria-describedby", text(page, ids));
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
