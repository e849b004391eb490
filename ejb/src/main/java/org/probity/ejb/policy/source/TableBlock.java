package org.probity.ejb.policy.source;

import java.util.List;

/**
 * A table of the source.
 *
 * @param rows cells as written
 */
public record TableBlock(List<List<String>> rows) implements SourceBlock {

    public TableBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
