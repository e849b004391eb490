package org.probity.persistence.meeting;

import org.probity.persistence.Refusal;

/** A meeting that nobody can call off any more: it was called off or held already, or its time has come. */
public final class MeetingOver extends Refusal {
    private static final long serialVersionUID = 1L;

    MeetingOver(Meeting.State state) {
        super(
                switch (state) {
                    case CANCELLED -> "This meeting was called off already. Nothing more needs to be done.";
                    case HELD -> "This meeting was held, so it cannot be called off.";
                    case PLANNED ->
                        "This meeting has begun or is over, so it cannot be called off. Say on the case page what came of it.";
                });
    }
}
