package org.probity.persistence.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.PublicId;
import org.probity.persistence.account.Secret;
import org.probity.persistence.school.School;

/** An edition of a document that is not ours but must be read here, such as statutory guidance: we know its title, edition and address. */
@Entity
@Table(name = "outside_document")
public class OutsideDocument extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    private String lineage;
    private String title;
    private String edition;
    private String address;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    @Column(name = "replaced_on")
    private LocalDate replacedOn;

    protected OutsideDocument() {}

    /**
     * The first edition that we know.
     *
     * @param school that requires it; null for the trust
     * @param address where it can be read, http or https
     * @throws CampaignRefused when one of them is missing
     */
    public OutsideDocument(School school, String title, String edition, String address, LocalDate from) {
        if (title == null || title.isBlank() || edition == null || edition.isBlank() || !isAddress(address)) {
            throw new CampaignRefused(
                    "A document from outside needs a title, an edition and the address where it can be read, such as https://www.example.org/guidance.");
        }
        this.school = school;
        this.lineage = PublicId.random();
        this.title = title.strip();
        this.edition = edition.strip();
        this.address = address.strip();
        this.holdsFrom = from;
    }

    private static boolean isAddress(String address) {
        return address != null
                && address.strip().matches("https?://[^\\s<>\"']{3,490}")
                && URI.create(address.strip()).getHost() != null;
    }

    /** A new edition takes the place of this one. */
    public OutsideDocument renew(String newEdition, String newAddress, LocalDate today) {
        if (replacedOn != null || edition.equals(newEdition == null ? null : newEdition.strip())) {
            throw new CampaignRefused("This edition is on record already. Give the new edition's name or year.");
        }
        OutsideDocument next = new OutsideDocument(school, title, newEdition, newAddress, today);
        next.lineage = lineage;
        replacedOn = today;
        return next;
    }

    String hash() {
        return Secret.hash(String.join("\n", title, edition, address));
    }

    /** Null when the trust requires it. */
    public School getSchool() {
        return school;
    }

    /** The same through all editions. */
    public String getLineage() {
        return lineage;
    }

    public String getTitle() {
        return title;
    }

    public String getEdition() {
        return edition;
    }

    public String getAddress() {
        return address;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    /** Null for the newest. */
    public LocalDate getReplacedOn() {
        return replacedOn;
    }
}
