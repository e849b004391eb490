package org.probity.ejb.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * A school of the sample trust. A maintained school is hosted: its employer and controller are not the trust's.
 *
 * @param letterhead colour as {@code #RRGGBB}
 * @param calendar name of its {@link SchoolYear}
 * @param insetDays days in term on which no pupils come
 * @param policies names of its policy files without suffix, newest version first
 */
public record SampleSchool(
        String code,
        String name,
        String phase,
        String legalType,
        String employer,
        String governingBody,
        String controller,
        List<String> address,
        String telephone,
        String mailbox,
        String domain,
        String letterhead,
        String calendar,
        List<LocalDate> insetDays,
        List<String> policies) {

    static SampleSchool from(YamlNode node) {
        return new SampleSchool(
                node.text("code"),
                node.text("name"),
                node.text("phase"),
                node.word("legalType", Vocabulary.LEGAL_TYPES),
                node.text("employer"),
                node.text("governingBody"),
                node.word("controller", Vocabulary.CONTROLLERS),
                node.texts("address"),
                node.text("telephone"),
                node.text("mailbox"),
                node.text("domain"),
                node.text("letterhead"),
                node.text("calendar"),
                node.dates("insetDays"),
                node.texts("policies"));
    }

    /** An academy belongs to the trust; every other school is maintained by its council. */
    public boolean isAcademy() {
        return legalType.equals("ACADEMY");
    }
}
