package org.probity.persistence.exemption;

/** Who is reached by a private channel, or gets private contact details. Pupils can be asked for and are always refused. */
public enum Towards {
    COLLEAGUES("Colleagues"),
    PARENTS("Parents or carers"),
    OTHERS("Other adults"),
    PUPILS("Pupils");

    private final String words;

    Towards(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }
}
