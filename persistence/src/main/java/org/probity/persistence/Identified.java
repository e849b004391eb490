package org.probity.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;

/**
 * A row that people can point at. The number stays inside; every URL, API answer and file name carries the public id,
 * which is random and tells nothing about order or amount (decisions 1).
 */
@MappedSuperclass
public abstract class Identified implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "public_id", nullable = false, updatable = false, length = 22)
    private String publicId = PublicId.random();

    public Long getId() {
        return id;
    }

    public String getPublicId() {
        return publicId;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Identified that && publicId.equals(that.publicId));
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}
