package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A megabyte of an encrypted file. Stored while the file comes in, so that no file is ever whole in memory. */
@Entity
@IdClass(EvidencePiece.Place.class)
@Table(name = "evidence_piece")
public class EvidencePiece implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "storage_key")
    private String storageKey;

    @Id
    private int place;

    private byte[] content;

    protected EvidencePiece() {}

    public EvidencePiece(String storageKey, int place, byte[] content) {
        this.storageKey = storageKey;
        this.place = place;
        this.content = content.clone();
    }

    public String getStorageKey() {
        return storageKey;
    }

    public int getPlace() {
        return place;
    }

    public byte[] getContent() {
        return content.clone();
    }

    /** Which piece of which object. */
    public static class Place implements Serializable {
        private static final long serialVersionUID = 1L;

        private String storageKey;
        private int place;

        public Place() {}

        public Place(String storageKey, int place) {
            this.storageKey = storageKey;
            this.place = place;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && place == that.place && storageKey.equals(that.storageKey);
        }

        @Override
        public int hashCode() {
            return 31 * storageKey.hashCode() + place;
        }
    }
}
