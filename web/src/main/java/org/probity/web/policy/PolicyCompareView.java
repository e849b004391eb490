package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.policy.compare.CompareService;
import org.probity.ejb.policy.compare.Comparison;
import org.probity.ejb.policy.compare.Redline;

/** Two versions held against one another: b as it differs from a. */
@Named
@RequestScoped
public class PolicyCompareView {
    @Inject
    CompareService comparisons;

    private String a;
    private String b;
    private boolean all;
    private Comparison comparison;

    public void load() {
        comparison = comparisons.compare(a, b);
    }

    public Comparison getComparison() {
        return comparison;
    }

    /** What is shown: what differs, or everything. */
    public List<Redline.Part> getShown() {
        return all
                ? comparison.redline()
                : comparison.redline().stream().filter(part -> !part.isSame()).toList();
    }

    public String getA() {
        return a;
    }

    public void setA(String a) {
        this.a = a;
    }

    public String getB() {
        return b;
    }

    public void setB(String b) {
        this.b = b;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
