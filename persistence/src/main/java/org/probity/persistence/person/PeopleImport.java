package org.probity.persistence.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.probity.persistence.Identified;

/** A list of people that somebody wants to take in. Nothing of it holds before it is applied. */
@Entity
@Table(name = "people_import")
public class PeopleImport extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "file_name")
    private String fileName;

    private Instant made;

    @Enumerated(EnumType.STRING)
    private State state = State.PREVIEWED;

    private String schools;

    @Version
    private int version;

    /** Where it is. */
    public enum State {
        PREVIEWED,
        APPLIED,
        GIVEN_UP
    }

    protected PeopleImport() {}

    /**
     * A list as it was read.
     *
     * @param schools codes of the schools that it names
     */
    public PeopleImport(Person person, String fileName, Collection<String> schools, Instant made) {
        this.person = person;
        this.fileName = fileName;
        this.schools = String.join("\n", schools);
        this.made = made;
    }

    /**
     * It happens now.
     *
     * @throws ImportOver when it happened before or was given up
     */
    public void apply() {
        requireOpen();
        state = State.APPLIED;
    }

    public void giveUp() {
        requireOpen();
        state = State.GIVEN_UP;
    }

    private void requireOpen() {
        if (state == State.APPLIED) {
            throw new ImportOver("This list was taken in already. Import the file again if it has changed.");
        }
        if (state == State.GIVEN_UP) {
            throw new ImportOver("This list was given up. Import the file again.");
        }
    }

    public Person getPerson() {
        return person;
    }

    public String getFileName() {
        return fileName;
    }

    public Instant getMade() {
        return made;
    }

    public State getState() {
        return state;
    }

    public List<String> getSchools() {
        return schools.lines().toList();
    }

    public int getVersion() {
        return version;
    }
}
