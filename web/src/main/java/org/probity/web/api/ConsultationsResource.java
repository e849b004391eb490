package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.probity.ejb.approval.ConsultationService;
import org.probity.persistence.approval.ClauseComment;
import org.probity.persistence.approval.Consultation;
import org.probity.persistence.policy.PolicyPart;

/** What people say about the clauses of a version, in a consultation or while it is in review. */
@RequestScoped
@Path("policies/{id}/consultation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationsResource {
    @Inject
    ConsultationService consultations;

    @PathParam("id")
    String id;

    /** The consultation (absent when there was none), the clauses by what stays the same through all versions, and the comments. */
    public record Sheet(
            String status,
            boolean open,
            LocalDate closesOn,
            Set<String> asked,
            String note,
            List<Piece> clauses,
            List<Comment> comments) {}

    /** A clause that can be commented on. */
    public record Piece(String clause, String number, String text) {}

    /** A comment; without a clause it is about the whole text, without an answer it has none yet. */
    public record Comment(
            String id,
            String person,
            String clause,
            String place,
            String text,
            Instant made,
            String answer,
            Instant answered) {
        static Comment of(ClauseComment comment) {
            return new Comment(
                    comment.getPublicId(),
                    comment.getPerson().getName(),
                    comment.getLineage(),
                    comment.getPlace(),
                    comment.getText(),
                    comment.getMade(),
                    comment.getAnswer(),
                    comment.getAnswered());
        }
    }

    /** Roles of people who are asked, such as ST and GOV; until when; how unions, parents and pupils are asked. */
    public record Opening(List<String> asked, LocalDate closesOn, String note, Integer seen) {}

    /** About a clause, or without one about the whole text. */
    public record Said(String clause, String text) {}

    /** Whether the text goes to those who approve as it stands; else it can be corrected. */
    public record Closing(boolean submit, Integer seen) {}

    @GET
    public Sheet find() {
        ConsultationService.Sheet sheet = consultations.find(id);
        Consultation consultation = sheet.consultation();
        return new Sheet(
                sheet.version().getStatus().name(),
                consultation != null && consultation.isOpen(),
                consultation == null ? null : consultation.getClosesOn(),
                consultation == null ? Set.of() : consultation.getAsked(),
                consultation == null ? null : consultation.getNote(),
                sheet.parts().stream()
                        .filter(PolicyPart.Item.class::isInstance)
                        .map(PolicyPart.Item.class::cast)
                        .map(item -> new Piece(item.provenance().getLineage(), item.number(), item.text()))
                        .toList(),
                sheet.comments().stream().map(Comment::of).toList());
    }

    @POST
    public Sheet open(Opening wanted) {
        require(wanted == null ? null : wanted.asked());
        consultations.open(id, seen(wanted.seen()), wanted.asked(), wanted.note(), wanted.closesOn());
        return find();
    }

    @POST
    @Path("comments")
    public Sheet comment(Said said) {
        require(said);
        consultations.comment(id, said.clause(), said.text());
        return find();
    }

    /** The owner's answer. */
    @PUT
    @Path("comments/{comment}/answer")
    public Sheet answer(@PathParam("comment") String comment, Said said) {
        require(said);
        consultations.answer(comment, said.text());
        return find();
    }

    /** Ends it, once every comment has its answer. */
    @POST
    @Path("closing")
    public Sheet close(Closing wanted) {
        require(wanted);
        consultations.close(id, seen(wanted.seen()), wanted.submit());
        return find();
    }

    private int seen(Integer seen) {
        return seen == null ? consultations.find(id).version().getVersion() : seen;
    }

    private static void require(Object sent) {
        if (sent == null) {
            throw new BadRequestException();
        }
    }
}
