package org.probity.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.csp.CspState;

/**
 * Gives every Faces request a {@link PageNonce} before the component library makes its own. Registered as a service, not in
 * faces-config.xml: only so does it come first.
 */
public class PageNonceFactory extends FacesContextFactory {
    public PageNonceFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
        faces.getAttributes().put(CspState.class.getName(), new PageNonce(faces));
        return faces;
    }
}
