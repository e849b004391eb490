package org.probity.ejb.evidence;

import java.io.IOException;
import java.io.OutputStream;

/** Where the bytes of an item go. Opened once it is certain that they may leave. */
@FunctionalInterface
public interface Receiver {
    /** @param mediaType as found in the content; offer it for download, never inline */
    OutputStream open(String name, String mediaType, long length) throws IOException;
}
