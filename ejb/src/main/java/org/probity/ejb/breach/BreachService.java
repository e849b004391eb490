package org.probity.ejb.breach;

import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.REPORT_BREACH;
import static org.probity.ejb.security.Right.VIEW_REPORTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.probity.ejb.policy.Platforms;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.NobodyToReceive;

/** Telling the school of a breach, and reading what was told. Deciding on it is triage, one feature above. */
@Stateless
public class BreachService {
    @Inject
    Reception reception;

    @Inject
    ReportReader reader;

    @Inject
    Platforms platforms;

    @Inject
    Schools schools;

    @Inject
    Caller caller;

    /**
     * Stores what a signed-in person tells, or what they write down for somebody else ({@link NewReport#told}).
     *
     * @throws ReportIncomplete with the first thing that is wrong
     * @throws UploadsClosed when files come with suspected imagery; none was read
     * @throws EvidenceRefused when a file is not taken
     * @throws NobodyToReceive when every office is empty or in conflict
     */
    @Requires(REPORT_BREACH)
    public Receipt report(NewReport told) {
        return reception.fromStaff(told);
    }

    /**
     * Stores what anybody tells, also without a name. Refuses as {@link #report} does.
     *
     * @throws TooManyReports when the form takes no more in this minute
     */
    @Requires(PUBLIC)
    public Receipt reportPublicly(NewReport told) {
        return reception.fromThePublic(told);
    }

    /** Places online to choose from, as the policies name them (X42); any other can be told.
     *
     * @param school null: those that any school names
     */
    @Requires(PUBLIC)
    public List<String> places(String school) {
        return school == null
                ? platforms.named(caller.today())
                : platforms.named(schools.school(school), caller.today());
    }

    /** How far the school is with the report that this code belongs to; state and dates only.
     *
     * @throws NotThere when no report has this code
     */
    @Requires(PUBLIC)
    public Progress status(String receiptCode) {
        return reader.progress(receiptCode);
    }

    /** The caller's own reports, newest first, at most fifty; state and dates only, whatever else the caller may see. */
    @Requires(REPORT_BREACH)
    public List<Progress> own() {
        return reader.own();
    }

    /** 25 reports that the caller may see, newest first. */
    @Requires(VIEW_REPORTS)
    public ReportPage list(ReportFilter filter, String position) {
        return reader.list(filter, position);
    }

    /** Reports that wait for a decision and that the caller may see; 1,001 stands for more than a thousand. */
    @Requires(VIEW_REPORTS)
    public int openCount() {
        return reader.openCount();
    }

    /** Everything that the page of one report shows, loaded.
     *
     * @throws NotThere when there is none for this caller
     */
    @Requires(VIEW_REPORTS)
    public ReportFile find(String reference) {
        return reader.find(reference);
    }
}
