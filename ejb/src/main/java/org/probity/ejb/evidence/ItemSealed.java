package org.probity.ejb.evidence;

import org.probity.persistence.Refusal;

/** The item is sealed: first somebody breaks the seal and says why. */
public class ItemSealed extends Refusal {
    private static final long serialVersionUID = 1L;

    public ItemSealed() {
        super("This item is sealed. Break the seal first and say why; that goes on record.");
    }
}
