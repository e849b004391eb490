package org.probity.persistence.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.probity.persistence.calendar.ServiceMethod;

/** Who a letter is for and how it reaches them, frozen when the letter is written: a later change of address changes no letter. */
@Embeddable
public class Addressee implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "recipient_id")
    private Long personId;

    @Column(name = "recipient_name")
    private String name;

    @Column(name = "recipient_kind")
    private String kind;

    private String email;
    private String address;

    @Enumerated(EnumType.STRING)
    private ServiceMethod service;

    protected Addressee() {}

    public Addressee(Long personId, String name, String kind, String email, String address, ServiceMethod service) {
        this.personId = personId;
        this.name = name;
        this.kind = kind;
        this.email = email;
        this.address = address;
        this.service = service;
    }

    /** The same reader, reached in another way. */
    Addressee servedBy(ServiceMethod how) {
        return new Addressee(personId, name, kind, email, address, how);
    }

    /** Null when the reader is nobody whom the product knows as a person. */
    public Long getPersonId() {
        return personId;
    }

    public String getName() {
        return name;
    }

    public String getKind() {
        return kind;
    }

    public String getEmail() {
        return email;
    }

    public String getAddress() {
        return address;
    }

    public ServiceMethod getService() {
        return service;
    }
}
