package org.probity.ejb.person;

import java.util.List;
import org.probity.persistence.person.Declaration;

/** @param next id of the declaration after which the next page begins; null on the last */
public record DeclarationPage(List<Declaration> rows, String next) {}
