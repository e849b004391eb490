package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.approval.VerificationService;
import org.probity.web.approval.VerifyView;

/** Whether a PDF is an approved document or a certificate, for anybody who holds it. */
@RequestScoped
@Path("verifications")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationsResource {
    private static final int MOST = 2;

    @Inject
    VerificationService verification;

    /**
     * Looks at the parts {@code file} of a multipart form, at most two of 10 MB each, and answers one verdict for each in their order:
     * {@code kind} is GENUINE, NOT_APPROVED, CHANGED or NOT_OURS. Nothing is stored.
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response verify(List<EntityPart> parts) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                try (InputStream content = part.getContent()) {
                    files.add(content.readNBytes(VerifyView.MOST_BYTES + 1));
                }
            }
        }
        if (files.isEmpty()
                || files.size() > MOST
                || files.stream().anyMatch(file -> file.length > VerifyView.MOST_BYTES)) {
            return Problem.answer(
                    400,
                    "No file",
                    "Send the PDF as the part \"file\" of a multipart form, at most two of 10 MB each.");
        }
        return Response.ok(verification.verify(files)).build();
    }

    /** Our public keys, as another installation keeps them in its folder of trusted keys. */
    @GET
    @Path("key")
    @Produces(MediaType.TEXT_PLAIN)
    public String key() {
        return verification.publicKeys();
    }
}
