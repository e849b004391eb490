package org.probity.ejb.breach;

import org.probity.persistence.Refusal;

/** An indecent image of a child is suspected: no file is taken, shown or sent in this matter (HR-01). No byte was read. */
public class UploadsClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public UploadsClosed() {
        super(
                "No files are taken here, because an indecent image of a child may be involved. Do not look at it, copy it, send it, change it or show it to anybody. Lock the device or the paper away, call the police, and tell the safeguarding lead now. Write down here only where it is locked away and who has the key.");
    }
}
