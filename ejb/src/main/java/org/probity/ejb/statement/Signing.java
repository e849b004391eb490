package org.probity.ejb.statement;

/**
 * What somebody signs, as it stands before them.
 *
 * @param words the statement, or what is wrong with the notes; may be empty for notes
 * @param agreed they say that it is true
 * @param name typed to sign it
 */
public record Signing(String words, boolean agreed, String name) {
    public Signing {
        words = words == null ? "" : words.replace("\r\n", "\n");
        name = name == null ? "" : name.strip();
    }
}
