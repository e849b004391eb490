package org.probity.persistence.policy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of a version's text and the parts they stand for. A clause knows the heading it stands under, and all count one position. */
record PolicyText(List<Clause> clauses, List<PolicyHeading> headings, List<PolicyTable> tables) {

    void write(PolicyVersion version, List<PolicyPart> text) {
        clauses.clear();
        headings.clear();
        tables.clear();
        String heading = null;
        for (int position = 0; position < text.size(); position++) {
            PolicyPart part = text.get(position);
            if (part instanceof PolicyPart.Heading found) {
                headings.add(new PolicyHeading(version, position, found));
                heading = found.text();
            } else if (part instanceof PolicyPart.Item item) {
                clauses.add(new Clause(version, position, heading, item));
            } else if (part instanceof PolicyPart.Table table) {
                tables.add(new PolicyTable(version, position, table));
            }
        }
    }

    List<PolicyPart> parts() {
        SortedMap<Integer, PolicyPart> parts = new TreeMap<>();
        headings.forEach(heading -> parts.put(heading.getPosition(), heading.part()));
        clauses.forEach(clause -> parts.put(clause.getPosition(), clause.part()));
        tables.forEach(table -> parts.put(table.getPosition(), table.part()));
        return List.copyOf(parts.values());
    }
}
