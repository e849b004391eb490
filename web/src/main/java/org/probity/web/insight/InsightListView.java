package org.probity.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.insight.InsightReport;
import org.probity.ejb.insight.InsightService;
import org.probity.ejb.security.Right;
import org.probity.web.shell.Area;
import org.probity.web.shell.Visitor;

/** All reports that the person may read, also those that have a page of their own elsewhere (R01, R02). */
@Named
@RequestScoped
public class InsightListView {
    @Inject
    InsightService insight;

    @Inject
    Visitor visitor;

    private List<InsightReport> reports = List.of();

    public void load() {
        reports = insight.reports();
    }

    public List<InsightReport> getReports() {
        return reports;
    }

    public boolean isReadsRegister() {
        return visitor.may(Area.REGISTER);
    }

    public boolean isReadsRates() {
        return visitor.may(Right.VIEW_ACKNOWLEDGEMENTS);
    }
}
