package org.probity.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.probity.ejb.person.DeclarationService;
import org.probity.ejb.person.NewDeclaration;
import org.probity.persistence.person.Declaration;
import org.probity.persistence.person.Relationship;
import org.probity.web.shell.Notice;

/** The relationships that the signed-in person declared, and declaring another one. */
@Named
@ViewScoped
public class OwnDeclarationsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/account/declarations.xhtml?faces-redirect=true";

    @Inject
    transient DeclarationService declarations;

    private Relationship.Kind kind;
    private String name;
    private String need;
    private transient List<Declaration> own;

    public String declare() {
        declarations.declare(new NewDeclaration(kind, name, need));
        Notice.keep("Your declaration is in the register.");
        return AGAIN;
    }

    public String end(String id) {
        declarations.end(id);
        Notice.keep("It is noted that this is no longer so.");
        return AGAIN;
    }

    public List<Declaration> getOwn() {
        if (own == null) {
            own = declarations.own();
        }
        return own;
    }

    public Relationship.Kind getKind() {
        return kind;
    }

    public void setKind(Relationship.Kind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }
}
