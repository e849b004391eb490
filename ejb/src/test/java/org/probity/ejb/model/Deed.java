package org.probity.ejb.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Something that somebody tries to do in a case, in words that neither the model nor the product owns. */
public final class Deed {
    /** What is tried. */
    public enum Sort {
        TAKE,
        START,
        SUSPEND,
        ASSIGN,
        /** Not an act: it becomes known that somebody is part of the matter. */
        CONFLICT
    }

    /**
     * Somebody of the school or the trust.
     *
     * @param staffHere works at the school itself
     */
    public record Somebody(long id, String name, Set<String> roles, boolean staffHere) {}

    public Sort sort = Sort.TAKE;
    /** 0 is the main line, the others count in the order in which they were begun. */
    public int line;
    /** Outcome taken, procedure begun or duty given. */
    public String name = "";
    /** Null: the product itself. */
    public Somebody by;

    public LocalDateTime at;
    public String reason;
    public String note;
    public LocalDate meeting;
    public String service = "EMAIL";
    public List<Somebody> people = new ArrayList<>();
    public String measure;
    /** One for each allegation, PROVED or NOT_PROVED; fewer: the others are left open. */
    public List<String> findings = new ArrayList<>();

    public LocalDate received;
    public String late;
    public boolean proofOfService = true;
    public LocalDate starts;
    public String alternatives;
    /** How it was spoilt on purpose, for the count at the end. */
    public String spoilt = "";

    public Deed copy() {
        Deed other = new Deed();
        other.sort = sort;
        other.line = line;
        other.name = name;
        other.by = by;
        other.at = at;
        other.reason = reason;
        other.note = note;
        other.meeting = meeting;
        other.service = service;
        other.people = new ArrayList<>(people);
        other.measure = measure;
        other.findings = new ArrayList<>(findings);
        other.received = received;
        other.late = late;
        other.proofOfService = proofOfService;
        other.starts = starts;
        other.alternatives = alternatives;
        return other;
    }

    @Override
    public String toString() {
        return at + " " + sort + " " + name + (line == 0 ? "" : " on line " + line) + " by "
                + (by == null ? "the product" : by.name() + by.roles()) + (reason == null ? "" : " because")
                + (note == null ? "" : " noting") + (meeting == null ? "" : " meeting " + meeting) + " " + service
                + (people.isEmpty()
                        ? ""
                        : " people " + people.stream().map(Somebody::name).toList())
                + (measure == null ? "" : " measure " + measure) + (findings.isEmpty() ? "" : " " + findings)
                + (received == null ? "" : " received " + received) + (late == null ? "" : " late")
                + (proofOfService ? "" : " unserved") + (starts == null ? "" : " from " + starts)
                + (spoilt.isEmpty() ? "" : " [" + spoilt + "]");
    }
}
