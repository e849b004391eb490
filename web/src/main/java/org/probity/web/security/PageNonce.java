package org.probity.web.security;

import jakarta.faces.context.FacesContext;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.primefaces.csp.CspState;

/**
 * The nonce of the scripts in an answer: fresh for every page, kept for what is loaded into that page in the background. Unlike
 * the component library's own it needs neither session nor view map, so pages that are only read keep nothing on the server.
 */
class PageNonce extends CspState {
    private static final String PARAMETER = "primefaces.nonce";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final FacesContext faces;
    private String nonce;

    PageNonce(FacesContext faces) {
        super(faces);
        this.faces = faces;
    }

    @Override
    public String getNonce() {
        if (nonce == null) {
            String ofPage = faces.getExternalContext().getRequestParameterMap().get(PARAMETER);
            boolean background = faces.getPartialViewContext().isAjaxRequest();
            nonce = background && ofPage != null && WELL_FORMED.matcher(ofPage).matches() ? ofPage : generateNonce();
        }
        return nonce;
    }

    @Override
    public String generateNonce() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
