package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.intake.PolicyFactService;
import org.probity.web.api.PolicyPreview.SaidRead;

/** What an imported draft says about itself, as a person confirmed or corrected it. */
@RequestScoped
@Path("policies/{id}/said")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyFactsResource {
    @Inject
    PolicyFactService facts;

    @PathParam("id")
    String id;

    @GET
    public List<SaidRead> list() {
        return facts.facts(id).stream().map(SaidRead::of).toList();
    }

    /** All of them anew; what is not sent again is gone. */
    @PUT
    public List<SaidRead> correct(List<SaidRead> said) {
        if (said == null) {
            throw new BadRequestException();
        }
        facts.correct(id, said.stream().map(PolicyFactsResource::guess).toList());
        return list();
    }

    private static Guess guess(SaidRead said) {
        if (said == null || said.value() == null || said.value().isBlank()) {
            throw new BadRequestException();
        }
        Guess.Topic topic = Arrays.stream(Guess.Topic.values())
                .filter(known -> known.name().equals(said.topic()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        return new Guess(topic, said.value().strip(), Objects.requireNonNullElse(said.evidence(), ""));
    }
}
