package org.probity.persistence.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.probity.persistence.Identified;

/** A natural person, once, however many posts, children or cases they have. */
@Entity
public class Person extends Identified {
    private static final long serialVersionUID = 1L;

    private String honorific;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;
    private String address;
    private String telephone;
    private LocalDate born;

    @Column(name = "mail_agreed")
    private boolean mailAgreed;

    private String number;

    @Version
    private int version;

    protected Person() {}

    public Person(String honorific, String givenName, String familyName) {
        this.honorific = honorific;
        this.givenName = givenName;
        this.familyName = familyName;
    }

    /** Where letters go. Mail counts as served only when the person agreed to it or it is a work mailbox (domain.md 5.3). */
    public void reachAt(String email, String address, String telephone, boolean mailAgreed) {
        this.email = email;
        this.address = address;
        this.telephone = telephone;
        this.mailAgreed = mailAgreed;
    }

    /** Another name: after a marriage, or where it was misspelt. */
    public void rename(String newHonorific, String newGivenName, String newFamilyName) {
        this.honorific = newHonorific;
        this.givenName = newGivenName;
        this.familyName = newFamilyName;
    }

    /** By which the staff or pupil system knows them, unique; null when it does not. */
    public void setNumber(String number) {
        this.number = number;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    /** "Ms Ada Example"; without honorific "Ada Example". */
    public String getName() {
        return (honorific == null ? "" : honorific + " ") + givenName + " " + familyName;
    }

    /** "Ms Example" for a salutation; falls back to both names when there is no honorific. */
    public String getFormalName() {
        return honorific == null ? givenName + " " + familyName : honorific + " " + familyName;
    }

    /** "A.E.", for letters that name a child (LT-09). */
    public String getInitials() {
        return givenName.charAt(0) + "." + familyName.charAt(0) + ".";
    }

    /** Null when no system gave them one. */
    public String getNumber() {
        return number;
    }

    public String getHonorific() {
        return honorific;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getEmail() {
        return email;
    }

    public String getAddress() {
        return address;
    }

    public String getTelephone() {
        return telephone;
    }

    public LocalDate getBorn() {
        return born;
    }

    public boolean isMailAgreed() {
        return mailAgreed;
    }

    public int getVersion() {
        return version;
    }
}
