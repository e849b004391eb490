package org.probity.web.breach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.school.SchoolService;
import org.probity.web.words.Spoken;

/** What was answered, as the last page of a report reads it back before anything is sent. */
@Named
@RequestScoped
public class ReportAnswers {
    private static final String NONE = "not given";
    private static final String NOT_SURE = "Yes, or I am not sure";

    @Inject
    BreachReportView view;

    @Inject
    BreachWords words;

    @Inject
    SchoolService schools;

    private List<Answer> lines;

    /** One answer to a question. */
    public record Answer(ReportQuestion question, String text) {}

    /** The answers of this reporter, in the order of the questions. */
    public List<Answer> getLines() {
        if (lines == null) {
            ReportForm form = view.getForm();
            lines = view.getWalk().asked().stream()
                    .filter(each -> each != ReportQuestion.CHECK)
                    .map(each -> new Answer(each, text(each, form)))
                    .toList();
        }
        return lines;
    }

    private String text(ReportQuestion question, ReportForm form) {
        return switch (question) {
            case KIND -> words.of(form.getKind());
            case SCHOOL -> schools.school(form.getSchool()).getName();
            case IMAGERY -> form.isSuspected() ? NOT_SURE : "No";
            case SEALED -> given(form.getSealedPlace(), form.getSealedWhat());
            case WHAT -> given(form.getWhat());
            case ABOUT -> given(form.getAboutName(), words.of(form.getAboutCategory()));
            case WHO -> given(form.getWho());
            case WHEN -> given(Spoken.date(form.day()), Spoken.time(form.time()));
            case WHERE ->
                given(form.getPlatform(), form.getWebAddress(), form.isNoAddress() ? "There is no address" : null);
            case CHILD -> Boolean.TRUE.equals(form.getChild()) ? NOT_SURE : "No";
            case WHISTLE -> Boolean.TRUE.equals(form.getWhistle()) ? "Yes" : "No";
            case REACH -> given(form.getName(), form.getEmail());
            case CHECK -> "";
        };
    }

    private static String given(String... parts) {
        String said =
                Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining("\n"));
        return said.isEmpty() ? NONE : said;
    }
}
