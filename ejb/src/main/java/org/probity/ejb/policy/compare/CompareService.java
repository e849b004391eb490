package org.probity.ejb.policy.compare;

import static org.probity.ejb.security.Right.VIEW_POLICIES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.probity.ejb.policy.PolicyRegister;
import org.probity.ejb.policy.PolicyVersions;
import org.probity.ejb.policy.adoption.Parameters;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;

/** Compares any two versions that the caller sees: of one policy, of two schools, of a school and the trust. */
@Stateless
public class CompareService {
    @Inject
    Caller caller;

    @Inject
    PolicyVersions versions;

    @Inject
    PolicyRegister register;

    @Inject
    RedlinePrinter printer;

    /**
     * What differs, word by word.
     *
     * @throws org.probity.persistence.NotThere when one of them is not there or the caller does not see it
     */
    @Requires(VIEW_POLICIES)
    public Comparison compare(String earlierId, String laterId) {
        PolicyVersion earlier = versions.visible(earlierId);
        PolicyVersion later = versions.visible(laterId);
        List<Redline.Part> redline = Redline.between(told(earlier), told(later));
        return new Comparison(
                earlier,
                register.owner(earlier.getPolicy()),
                later,
                register.owner(later.getPolicy()),
                redline,
                Redline.summary(redline));
    }

    /** The same as a PDF. */
    @Requires(VIEW_POLICIES)
    public byte[] print(String earlierId, String laterId) {
        return printer.print(compare(earlierId, laterId), caller.today());
    }

    /** Where the trust leaves a value to its schools, the text says so in words. */
    private static List<PolicyPart> told(PolicyVersion version) {
        return Parameters.told(version.parts());
    }
}
