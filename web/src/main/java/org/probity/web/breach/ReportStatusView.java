package org.probity.web.breach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.Progress;

/** How far the school is with a report, for whoever has its receipt code: a stage and dates, no fact. The code never stands in an address. */
@Named
@RequestScoped
public class ReportStatusView {
    @Inject
    BreachService breaches;

    private String code;
    private Progress progress;

    public void ask() {
        progress = breaches.status(code);
    }

    public Progress getProgress() {
        return progress;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
