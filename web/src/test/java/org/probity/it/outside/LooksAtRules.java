package org.probity.it.outside;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.probity.it.ApiClient;
import org.probity.it.outside.WhoOpensWhat.Look;

/** Who opens the pages about rules, conduct and exemptions. */
final class LooksAtRules {
    private LooksAtRules() {}

    /** Looks by page. */
    static Map<String, List<Look>> all() {
        String leave = ApiClient.of("staff3.ced")
                .post(
                        "exemptions",
                        "{\"school\":\"CED\",\"kind\":\"DEVICE_ACCESS\",\"purpose\":\"Mail\",\"from\":\"2026-12-01\",\"to\":\"2026-12-04\"}")
                .object()
                .get("id")
                .getAsString();
        return Map.of(
                "school/rule.xhtml",
                List.of(
                        look("headteacher.ced", "school/rule.xhtml?school=CED&key=routing.staffBreach"),
                        look("hr", "school/rule.xhtml?school=CED&key=policeTriggers"),
                        look("dpo", "school/rule.xhtml?school=TRUST&key=label.dpLead")),
                "school/conduct.xhtml",
                List.of(look("staff.ced", "school/conduct.xhtml"), look("clerk", "school/conduct.xhtml?school=ELM")),
                "exemption/list.xhtml",
                Stream.of("staff.ced", "headteacher.ced", "head-of-hr")
                        .map(who -> look(who, "exemption/list.xhtml"))
                        .toList(),
                "exemption/ask.xhtml",
                List.of(look("staff.ced", "exemption/ask.xhtml"), look("head-of-hr", "exemption/ask.xhtml")),
                "exemption/detail.xhtml",
                Stream.of("staff3.ced", "headteacher.ced")
                        .map(who -> look(who, "exemption/detail.xhtml?id=" + leave))
                        .toList());
    }

    private static Look look(String who, String address) {
        return new Look(who, visit -> List.of(address));
    }
}
