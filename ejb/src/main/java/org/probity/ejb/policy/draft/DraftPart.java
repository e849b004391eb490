package org.probity.ejb.policy.draft;

import java.io.Serializable;

/** One piece of the body of a policy. Positions count headings, clauses and tables together, from 0. */
public sealed interface DraftPart extends Serializable permits DraftHeading, DraftClause, DraftTable {

    /** Place in the order of the document. */
    int position();

    /** Every word of the source that this part holds, its printed number first. */
    String sourceText();

    /** The same part at another place. */
    DraftPart at(int newPosition);
}
