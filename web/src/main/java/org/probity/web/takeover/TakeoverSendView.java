package org.probity.web.takeover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.ejb.takeover.Column;
import org.probity.ejb.takeover.ListKind;
import org.probity.ejb.takeover.TakeOverService;
import org.probity.ejb.takeover.TakeOverService.Waiting;

/** Sending cases from elsewhere. They are read and kept as a preview; no case begins by it. */
@Named
@RequestScoped
public class TakeoverSendView {
    @Inject
    TakeOverService takeOvers;

    private List<Part> lists;
    private Part letters;
    private List<Waiting> waiting = List.of();

    public void load() {
        waiting = takeOvers.waiting();
    }

    public String read() {
        List<Upload> chosen = lists == null
                ? List.of()
                : lists.stream()
                        .filter(TakeoverSendView::isChosen)
                        .map(TakeoverSendView::upload)
                        .toList();
        if (chosen.isEmpty()) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "f:lists",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, "Choose the spreadsheet with your cases.", null));
            return null;
        }
        String id = takeOvers.preview(chosen, isChosen(letters) ? letters::getInputStream : null);
        return "/takeover/preview.xhtml?faces-redirect=true&id=" + id;
    }

    private static boolean isChosen(Part part) {
        return part != null && part.getSize() > 0;
    }

    private static Upload upload(Part part) {
        return new Upload(part.getSubmittedFileName(), null, null, null, part::getInputStream);
    }

    /** Files that were sent before and wait. */
    public List<Waiting> getWaiting() {
        return waiting;
    }

    /** The two lists that a spreadsheet may hold. */
    public List<ListKind> getKinds() {
        return Arrays.asList(ListKind.values());
    }

    public List<Column> columns(ListKind kind) {
        return Column.of(kind);
    }

    public List<Part> getLists() {
        return lists;
    }

    public void setLists(List<Part> lists) {
        this.lists = lists;
    }

    public Part getLetters() {
        return letters;
    }

    public void setLetters(Part letters) {
        this.letters = letters;
    }
}
