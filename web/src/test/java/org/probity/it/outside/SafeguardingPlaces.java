package org.probity.it.outside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.it.ApiClient;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.StaffCase;
import org.probity.it.outside.WhoOpensWhat.Look;

/** Who opens the pages of safeguarding; three concerns about a teacher of Beech are noted for it. */
final class SafeguardingPlaces {
    private final Map<String, List<Look>> looks = new HashMap<>();

    private SafeguardingPlaces() {
        ApiClient lead = ApiClient.of("dsl.bee");
        String person = CaseOverApi.person(ApiClient.of("headteacher.bee"), "Mensah-Boyd");
        String concern = "";
        for (String day : List.of("2026-05-04", "2026-06-08", "2026-11-16")) {
            concern = Concerns.id(Concerns.noted(lead, "BEE", person, day));
        }
        String review = Records.text(
                "select c.public_id from concern_pattern c join person p on p.id = c.person_id where p.family_name = ? and c.closed is null",
                "Mensah-Boyd");
        String seal = "safeguarding/seal.xhtml?ref="
                + StaffCase.opened("CED", "Haile", "2026-11-18").matter().reference() + "&kind=";
        look("safeguarding/list.xhtml", "head-of-hr", "safeguarding/list.xhtml");
        look("safeguarding/list.xhtml", "dsl.bee", "safeguarding/list.xhtml");
        look("safeguarding/record.xhtml", "dsl.bee", "safeguarding/record.xhtml");
        look("safeguarding/record.xhtml", "tsl", "safeguarding/record.xhtml", "safeguarding/record.xhtml?school=BEE");
        look("safeguarding/concern.xhtml", "dsl.bee", "safeguarding/concern.xhtml?id=" + concern);
        look("safeguarding/review.xhtml", "headteacher.bee", "safeguarding/review.xhtml?id=" + review);
        look(
                "safeguarding/seal.xhtml",
                "headteacher.ced",
                seal + "THRESHOLD",
                seal + "LADO",
                seal + "STRATEGY",
                seal + "RELEASE");
    }

    static Map<String, List<Look>> looks() {
        return new SafeguardingPlaces().looks;
    }

    private void look(String page, String who, String... addresses) {
        looks.computeIfAbsent(page, none -> new ArrayList<>()).add(new Look(who, visit -> List.of(addresses)));
    }
}
