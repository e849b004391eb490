package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.probity.ejb.policy.adoption.AdoptionService;
import org.probity.ejb.policy.adoption.LocalFile;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Strength;
import org.probity.web.shell.Notice;

/** A school's draft of the trust's text, piece by piece: one piece at a time is open, each act is kept at once. */
@Named
@ViewScoped
public class PolicyLocalView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AdoptionService adoptions;

    @Inject
    transient OpenAdoption open;

    private String id;
    private int seen;
    private String selected;
    private boolean adding;
    private String number;
    private String words;
    private Strength strength = Strength.INFORMATION;

    public void load() {
        getFile().version().requireDraft();
        seen = getFile().version().getVersion();
    }

    /** Opens a piece to be said in the school's own words. */
    public void replace(String lineage) {
        LocalFile.Piece piece = piece(lineage);
        selected = lineage;
        adding = false;
        words = piece.words();
        strength = piece.part() instanceof PolicyPart.Item item ? item.strength() : null;
    }

    /** Opens the place behind a piece for a clause of the school's own. */
    public void addAfter(String lineage) {
        selected = lineage;
        adding = true;
        words = null;
        number = null;
        strength = Strength.INFORMATION;
    }

    public void leave() {
        selected = null;
    }

    public String keep() {
        kept(() -> {
            if (adding) {
                adoptions.add(id, seen, selected, number, words, strength);
            } else {
                adoptions.replace(id, seen, selected, words, strength);
            }
        });
        Notice.keep(adding ? "Your clause is kept." : "Your words are kept.");
        return again();
    }

    public String restore(String lineage) {
        boolean added = piece(lineage).state().equals("ADDED");
        kept(() -> adoptions.restore(id, seen, lineage));
        Notice.keep(added ? "Your clause is taken out." : "The trust's words stand there again.");
        return again();
    }

    private void kept(Runnable act) {
        try {
            act.run();
        } catch (ChangedMeanwhile told) {
            open.forget();
            seen = getFile().version().getVersion();
            throw told;
        }
    }

    private String again() {
        return "/policy/local.xhtml?faces-redirect=true&id=" + id;
    }

    private LocalFile.Piece piece(String lineage) {
        return getFile().pieces().stream()
                .filter(piece -> piece.lineage().equals(lineage))
                .findFirst()
                .orElseThrow();
    }

    /** Whether this piece is open for the school's own words. */
    public boolean replacing(String lineage) {
        return !adding && Objects.equals(selected, lineage);
    }

    /** Whether the place behind this piece is open for a clause. */
    public boolean addingAfter(String lineage) {
        return adding && Objects.equals(selected, lineage);
    }

    public LocalFile getFile() {
        return open.local(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Strength getStrength() {
        return strength;
    }

    public void setStrength(Strength strength) {
        this.strength = strength;
    }

    public List<Strength> getStrengths() {
        return List.of(Strength.values());
    }
}
