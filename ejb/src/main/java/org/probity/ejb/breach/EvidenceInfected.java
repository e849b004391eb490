package org.probity.ejb.breach;

/** The virus scanner found something in a file. That it came is on record; nothing of it is. */
public class EvidenceInfected extends EvidenceRefused {
    private static final long serialVersionUID = 1L;

    public EvidenceInfected(String name, String finding) {
        super(
                name + " carries a virus (" + finding
                        + ") and was not taken. Nothing of it was stored; that it came is on record. Take a picture of the screen on a clean device instead, or ask whoever looks after your computers.");
    }
}
