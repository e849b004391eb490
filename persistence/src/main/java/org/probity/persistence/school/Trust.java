package org.probity.persistence.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.probity.persistence.Identified;

/** The organisation that runs this installation. There is exactly one row. */
@Entity
public class Trust extends Identified {
    private static final long serialVersionUID = 1L;

    private String name;
    private String address;
    private String telephone;
    private String mailbox;

    @Version
    private int version;

    protected Trust() {}

    public Trust(String name, String address, String telephone, String mailbox) {
        this.name = name;
        this.address = address;
        this.telephone = telephone;
        this.mailbox = mailbox;
    }

    public String getName() {
        return name;
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
}
