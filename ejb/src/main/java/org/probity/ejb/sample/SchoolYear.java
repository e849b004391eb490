package org.probity.ejb.sample;

import java.time.LocalDate;
import java.util.List;

/** The terms of one school year. Several schools share one; what differs between them is their INSET days. */
public record SchoolYear(String name, List<Term> terms) {

    /** A term with its half-term break; all four days belong to what they bound. */
    public record Term(String name, LocalDate start, LocalDate end, LocalDate halfTermStart, LocalDate halfTermEnd) {

        static Term from(YamlNode node) {
            return new Term(
                    node.text("name"),
                    node.date("start"),
                    node.date("end"),
                    node.date("halfTermStart"),
                    node.date("halfTermEnd"));
        }

        public boolean contains(LocalDate day) {
            boolean inTerm = !day.isBefore(start) && !day.isAfter(end);
            boolean inBreak = !day.isBefore(halfTermStart) && !day.isAfter(halfTermEnd);
            return inTerm && !inBreak;
        }
    }

    static SchoolYear from(YamlNode node) {
        return new SchoolYear(node.text("name"), node.each("terms", Term::from));
    }
}
