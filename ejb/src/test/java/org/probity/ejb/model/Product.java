package org.probity.ejb.model;

import java.util.List;

/** One case as the product leads it. */
public interface Product {
    /** Tries it; answers null when it was accepted, otherwise what the product said. A refused act leaves no trace. */
    String attempt(Deed deed);

    /** What can be seen of the case, in the words of the model. */
    List<String> look();
}
