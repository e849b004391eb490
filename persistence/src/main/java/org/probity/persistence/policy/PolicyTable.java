package org.probity.persistence.policy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a policy's text, kept as one row a line with a tab between cells. */
@Entity
@Table(name = "policy_table")
public class PolicyTable implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    private int position;
    private String cells;

    @Embedded
    private Provenance provenance;

    protected PolicyTable() {}

    PolicyTable(PolicyVersion policyVersion, int position, PolicyPart.Table table) {
        this.policyVersion = policyVersion;
        this.position = position;
        this.cells = table.rows().stream().map(PolicyTable::line).collect(Collectors.joining("\n"));
        this.provenance = table.provenance() == null ? Provenance.fresh() : table.provenance();
    }

    PolicyPart.Table part() {
        return new PolicyPart.Table(
                cells.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList(), provenance);
    }

    private static String line(List<String> row) {
        return row.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).collect(Collectors.joining("\t"));
    }

    public Long getId() {
        return id;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public int getPosition() {
        return position;
    }

    public Provenance getProvenance() {
        return provenance;
    }
}
