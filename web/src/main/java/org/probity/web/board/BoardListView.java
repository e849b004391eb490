package org.probity.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.board.BoardService;
import org.probity.persistence.board.BoardMeeting;

/** Meetings that the caller keeps or sits in. */
@Named
@RequestScoped
public class BoardListView {
    @Inject
    BoardService boards;

    private List<BoardMeeting> meetings;
    private Boolean keeping;

    public List<BoardMeeting> getMeetings() {
        if (meetings == null) {
            meetings = boards.list();
        }
        return meetings;
    }

    /** Whether the caller can plan a meeting. */
    public boolean isKeeping() {
        if (keeping == null) {
            keeping = !boards.schools().isEmpty();
        }
        return keeping;
    }

    /** Name of the look in {@link org.probity.web.words.Status}. */
    public String look(BoardMeeting meeting) {
        return switch (meeting.getStatus()) {
            case PLANNED -> "draft";
            case CALLED -> "due";
            case DRAFT -> "waiting";
            case SIGNED -> "done";
            case CANCELLED -> "closed";
        };
    }
}
