package org.probity.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.Locale;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** A person's way in. Holds no secret: those are in a table that the application cannot read. */
@Entity
public class Account extends Identified {
    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "second_factor_waived")
    private boolean secondFactorWaived;

    private boolean active = true;

    @Version
    private int version;

    protected Account() {}

    public Account(Person person, String userName) {
        this.person = person;
        this.userName = userName.toLowerCase(Locale.ROOT);
    }

    /** Only for the sample people of a demonstration. */
    public void waiveSecondFactor() {
        this.secondFactorWaived = true;
    }

    public void close() {
        this.active = false;
    }

    public Person getPerson() {
        return person;
    }

    public String getUserName() {
        return userName;
    }

    public boolean isSecondFactorWaived() {
        return secondFactorWaived;
    }

    public boolean isActive() {
        return active;
    }
}
