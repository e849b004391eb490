package org.probity.ejb.breach;

/**
 * A file to hand over. Offer it for download under its name and media type, never inline.
 *
 * @param mediaType as found in the content
 */
@SuppressWarnings("ArrayRecordComponent")
public record EvidenceFile(String name, String mediaType, byte[] content) {}
