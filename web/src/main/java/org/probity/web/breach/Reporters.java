package org.probity.web.breach;

import java.util.EnumSet;
import java.util.Set;
import org.probity.persistence.breach.ReporterKind;

/** Who is asked what: nobody answers what we know, what does not concern them, or what they do not want to say. */
final class Reporters {
    private static final Set<ReporterKind> NO_STAFF = EnumSet.of(ReporterKind.PARENT, ReporterKind.PUPIL);

    private Reporters() {}

    /**
     * The questions for this kind of reporter.
     *
     * @param kind null as long as it was not said; then everything is asked that may be
     * @param signedIn whether we know who it is, so that it is not asked
     * @param imagery whether an indecent picture of a child is suspected: then where it is locked away is asked (HR-01)
     */
    static Set<ReportQuestion> asked(ReporterKind kind, boolean signedIn, boolean imagery) {
        Set<ReportQuestion> asked = EnumSet.allOf(ReportQuestion.class);
        if (signedIn) {
            asked.remove(ReportQuestion.KIND);
        }
        if (signedIn || kind == ReporterKind.ANONYMOUS) {
            asked.remove(ReportQuestion.REACH);
        }
        if (!signedIn && NO_STAFF.contains(kind)) {
            asked.remove(ReportQuestion.WHISTLE);
        }
        if (!imagery) {
            asked.remove(ReportQuestion.SEALED);
        }
        return asked;
    }
}
