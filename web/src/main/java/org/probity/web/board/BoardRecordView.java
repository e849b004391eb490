package org.probity.web.board;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.probity.ejb.board.BoardService;
import org.probity.ejb.board.BoardSheet;
import org.probity.persistence.NotThere;
import org.probity.persistence.board.BoardItem;
import org.probity.persistence.board.BoardStatus;
import org.probity.persistence.board.Votes;
import org.probity.web.shell.Notice;

/** Meeting mode: one item after the other, interests first, then what was decided; the next item that is open follows by itself. */
@Named
@ViewScoped
public class BoardRecordView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient BoardService boards;

    private transient BoardSheet sheet;
    private String id;
    private String item;
    private BoardItem.Result result = BoardItem.Result.APPROVED;
    private int inFavour;
    private int against;
    private int abstained;
    private boolean casting;
    private String number;
    private String note;
    private String equality;
    private String seat;
    private String interest;
    private boolean withdraws = true;

    public void load() {
        if (!getSheet().keeps() || getSheet().meeting().getStatus() != BoardStatus.DRAFT) {
            throw new NotThere();
        }
        BoardItem now = getNow();
        if (now != null) {
            item = now.getPublicId();
            number = String.valueOf(now.getPosition());
            inFavour = getSheet().meeting().takingPart(now).size();
            boolean decides = now.getKind() == BoardItem.Kind.POLICY || now.getKind() == BoardItem.Kind.RATIFICATION;
            result = decides ? BoardItem.Result.APPROVED : BoardItem.Result.NOTED;
            if (!decides) {
                inFavour = 0;
            }
        }
    }

    public BoardSheet getSheet() {
        if (sheet == null) {
            sheet = boards.find(id);
        }
        return sheet;
    }

    /** The item in hand: the one chosen, else the first that is open; null when all are decided. */
    public BoardItem getNow() {
        List<BoardItem> open = getSheet().meeting().getItems().stream()
                .filter(one -> !one.isDecided())
                .toList();
        return open.stream()
                .filter(one -> one.getPublicId().equals(item))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElse(null);
    }

    public String decide() {
        boards.decide(item, result, new Votes(inFavour, against, abstained, casting), number, note, equality);
        Notice.keep("The decision is recorded.");
        return "/board/record.xhtml?faces-redirect=true&id=" + id;
    }

    public String declare() {
        boards.declare(item, seat, interest, withdraws);
        Notice.keep("The interest is recorded.");
        return "/board/record.xhtml?faces-redirect=true&id=" + id + "&item=" + item;
    }

    /** Members who are present. */
    public List<SelectItem> getMembers() {
        return getSheet().meeting().getSeats().stream()
                .filter(one -> one.isPresent())
                .map(one -> new SelectItem(one.getPublicId(), one.getPerson().getName()))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public BoardItem.Result getResult() {
        return result;
    }

    public void setResult(BoardItem.Result result) {
        this.result = result;
    }

    public int getInFavour() {
        return inFavour;
    }

    public void setInFavour(int inFavour) {
        this.inFavour = inFavour;
    }

    public int getAgainst() {
        return against;
    }

    public void setAgainst(int against) {
        this.against = against;
    }

    public int getAbstained() {
        return abstained;
    }

    public void setAbstained(int abstained) {
        this.abstained = abstained;
    }

    public boolean isCasting() {
        return casting;
    }

    public void setCasting(boolean casting) {
        this.casting = casting;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getEquality() {
        return equality;
    }

    public void setEquality(String equality) {
        this.equality = equality;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }

    public boolean isWithdraws() {
        return withdraws;
    }

    public void setWithdraws(boolean withdraws) {
        this.withdraws = withdraws;
    }
}
