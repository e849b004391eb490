package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.probity.ejb.school.SchoolService;

/** The schools of the trust. */
@RequestScoped
@Path("schools")
@Produces(MediaType.APPLICATION_JSON)
public class SchoolsResource {
    @Inject
    SchoolService schools;

    public record School(String code, String name, String legalType, String employer, String controller) {}

    @GET
    public List<School> list() {
        return schools.schools().stream()
                .map(school -> new School(
                        school.getCode(),
                        school.getName(),
                        school.getLegalType().name(),
                        school.getEmployer(),
                        school.getController()))
                .toList();
    }
}
