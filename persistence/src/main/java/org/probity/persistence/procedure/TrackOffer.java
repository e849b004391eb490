package org.probity.persistence.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** A small procedure that may run beside this main line, and on which conditions it may be started (decisions 14). */
@Entity
@Table(name = "track_offer")
public class TrackOffer implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProcedureVersion version;

    private int position;

    @Column(name = "procedure_code")
    private String procedure;

    @Convert(converter = GuardList.class)
    private Set<Guard> guards = EnumSet.noneOf(Guard.class);

    protected TrackOffer() {}

    TrackOffer(ProcedureVersion version, int position, String procedure, Set<Guard> guards) {
        this.version = version;
        this.position = position;
        this.procedure = procedure;
        this.guards.addAll(guards);
    }

    public ProcedureVersion getVersion() {
        return version;
    }

    public int getPosition() {
        return position;
    }

    /** Code of the parallel procedure. */
    public String getProcedure() {
        return procedure;
    }

    public Set<Guard> getGuards() {
        return guards;
    }
}
