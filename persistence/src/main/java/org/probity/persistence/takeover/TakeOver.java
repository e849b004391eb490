package org.probity.persistence.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** A file with cases from elsewhere that somebody sent. Nothing of it holds before it is taken over, and then all of it does. */
@Entity
@Table(name = "take_over")
public class TakeOver extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    private Instant made;
    private byte[] content;

    @Column(name = "rows")
    private int rowCount;

    private int faults;
    private Instant taken;

    @Version
    private int version;

    protected TakeOver() {}

    public TakeOver(Person person, Instant made) {
        this.person = person;
        this.made = made;
        this.content = new byte[0];
    }

    /**
     * What was read, and what is wrong with it.
     *
     * @param sealed the rows and what is said to them, encrypted
     */
    public void read(byte[] sealed, int rows, int faultCount) {
        content = sealed.clone();
        rowCount = rows;
        faults = faultCount;
    }

    /**
     * All of it happens now; its rows are forgotten.
     *
     * @throws TakeOverRefused when it happened before, or something in it is wrong
     */
    public void take(Instant at) {
        if (taken != null) {
            throw new TakeOverRefused("This file was taken over already. Every case comes once only.");
        }
        if (faults > 0 || rowCount == 0) {
            throw new TakeOverRefused(
                    "Nothing is taken over while a fault stands. Mend what the preview shows, and send the file again.");
        }
        content = null;
        taken = at;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getMade() {
        return made;
    }

    /** Encrypted; null once it was taken over. */
    public byte[] getContent() {
        return content == null ? null : content.clone();
    }

    public int getRowCount() {
        return rowCount;
    }

    public int getFaults() {
        return faults;
    }

    /** Null until then. */
    public Instant getTaken() {
        return taken;
    }

    public int getVersion() {
        return version;
    }
}
