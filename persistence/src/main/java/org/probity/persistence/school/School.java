package org.probity.persistence.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.probity.persistence.Identified;

/** A school that the trust runs or hosts. Employer and data controller are its own facts, not the trust's (decisions 3). */
@Entity
public class School extends Identified {
    private static final long serialVersionUID = 1L;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_type")
    private LegalType legalType;

    private String employer;
    private String controller;
    private String address;
    private String telephone;
    private String mailbox;
    private String colour;

    @Version
    private int version;

    protected School() {}

    public School(String code, String name, LegalType legalType, String employer, String controller, Contact contact) {
        this.code = code;
        this.name = name;
        this.legalType = legalType;
        this.employer = employer;
        this.controller = controller;
        this.address = contact.address();
        this.telephone = contact.telephone();
        this.mailbox = contact.mailbox();
        this.colour = contact.colour();
    }

    /** How a school is reached and what its letterhead shows; colour is {@code #rrggbb}. */
    public record Contact(String address, String telephone, String mailbox, String colour) {}

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public LegalType getLegalType() {
        return legalType;
    }

    public String getEmployer() {
        return employer;
    }

    public String getController() {
        return controller;
    }

    public String getAddress() {
        return address;
    }

    public String getTelephone() {
        return telephone;
    }

    public String getMailbox() {
        return mailbox;
    }

    public String getColour() {
        return colour;
    }
}
