package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.probity.ejb.register.CopyService;
import org.probity.ejb.register.DocumentService;
import org.probity.ejb.register.ReviewFeedService;
import org.probity.ejb.register.ReviewService;
import org.probity.persistence.register.UnchangedReview;
import org.probity.persistence.register.WebCheck;

/** Reviews that change nothing, copies compared with what was approved, the documents of a school, the calendar of reviews. */
@RequestScoped
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {
    private static final int LARGEST = 20_000_000;

    @Inject
    ReviewService reviews;

    @Inject
    CopyService copies;

    @Inject
    DocumentService documents;

    @Inject
    ReviewFeedService feeds;

    /**
     * "Reviewed, no change".
     *
     * @param nextReview 2027-06-03, 2027-06, 2027-summer or 2027; needed
     * @param seen the state that the caller saw; without it the present one counts
     */
    public record Ask(
            String body, String title, String minuteReference, String remark, String nextReview, Integer seen) {}

    public record Signed(
            String id,
            String person,
            String body,
            String title,
            String minuteReference,
            String summary,
            String nextReview,
            String textHash,
            Instant signed,
            String signature,
            String keyId) {
        static Signed of(UnchangedReview review) {
            return new Signed(
                    review.getPublicId(),
                    review.getPerson().getName(),
                    review.getBody(),
                    review.getTitle(),
                    review.getMinuteReference(),
                    review.getSummary(),
                    review.getNextReview().words(),
                    review.getTextHash(),
                    review.getSigned(),
                    Base64.getEncoder().encodeToString(review.getSignature()),
                    review.getKeyId());
        }
    }

    public record Words(String where, String text) {}

    public record Compared(boolean same, String way, String hash, String difference) {
        static Compared of(WebCheck check) {
            return new Compared(check.isSame(), check.getWay().name(), check.getCopyHash(), check.getDifference());
        }
    }

    public record Choice(String kind) {}

    public record Address(String path) {}

    /** Reviews of a version that changed nothing, the newest first. */
    @GET
    @Path("{version}")
    public List<Signed> list(@PathParam("version") String version) {
        return reviews.desk(version).reviews().stream()
                .map(signed -> Signed.of(signed.review()))
                .toList();
    }

    /** Signs, in the name of the caller, that the version was reviewed and nothing changes. */
    @POST
    @Path("{version}")
    public Response sign(@PathParam("version") String version, Ask ask) {
        Given.body(ask);
        int seen = ask.seen() == null ? reviews.desk(version).version().getVersion() : ask.seen();
        UnchangedReview.Terms terms = new UnchangedReview.Terms(
                ask.body(), ask.title(), ask.minuteReference(), ask.remark(), PartialDates.read(ask.nextReview()));
        return Response.status(201)
                .entity(Signed.of(reviews.sign(version, seen, terms)))
                .build();
    }

    /** Compares the words of a page with the approved ones. */
    @POST
    @Path("{version}/copies/words")
    public Compared words(@PathParam("version") String version, Words words) {
        return Compared.of(copies.words(version, Given.body(words).where(), words.text()));
    }

    /** Compares a file, sent as the part {@code file}, with the approved document. */
    @POST
    @Path("{version}/copies/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response file(@PathParam("version") String version, @FormParam("file") EntityPart file) throws IOException {
        if (file == null) {
            return Problem.answer(400, "No file", "Send the copy as the part \"file\" of a multipart form.");
        }
        try (InputStream content = file.getContent()) {
            WebCheck check = copies.file(version, file.getFileName().orElse("copy"), content.readNBytes(LARGEST));
            return Response.ok(Compared.of(check)).build();
        }
    }

    /** Which documents of the register of documents a school has. */
    @GET
    @Path("documents/{school}")
    public List<DocumentService.Line> documents(@PathParam("school") String school) {
        return documents.lines(school);
    }

    /** Says which document a policy is; without a kind the choice is taken back. The id is the policy's. */
    @PUT
    @Path("documents/policies/{policy}")
    public Response classify(@PathParam("policy") String policy, Choice choice) {
        documents.classify(policy, Given.body(choice).kind());
        return Response.noContent().build();
    }

    /** A fresh secret address of the caller's calendar of reviews, from the root of the product; told once. */
    @POST
    @Path("feed")
    public Response feed() {
        return Response.status(201)
                .entity(new Address("/public/reviews/" + feeds.renew() + ".ics"))
                .build();
    }

    /** Ends that address. */
    @DELETE
    @Path("feed")
    public void endFeed() {
        feeds.revoke();
    }
}
