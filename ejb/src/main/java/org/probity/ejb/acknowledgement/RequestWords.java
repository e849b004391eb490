package org.probity.ejb.acknowledgement;

import java.util.List;
import org.probity.ejb.notice.NoticeRun;
import org.probity.persistence.acknowledgement.Campaign;

/** Words of the mails about requests: neutral, with the campaign's name and one link (N04). */
final class RequestWords {
    private static final int LONGEST = 110;

    private RequestWords() {}

    static NoticeRun asked(Campaign campaign, List<NoticeRun.Each> people) {
        return new NoticeRun(
                "N04",
                "Please read and acknowledge: " + cut(campaign.getTitle()),
                by(campaign) + " asks you to read this and to say that you have: " + campaign.getTitle()
                        + ". If you have no computer of your own, your school gives you one to use.",
                people);
    }

    static NoticeRun reminder(String title, List<NoticeRun.Each> people) {
        return new NoticeRun(
                "N04",
                "Reminder: " + cut(title),
                "You were asked to read and acknowledge this, and we have no answer from you yet: " + title + ".",
                people);
    }

    static NoticeRun escalation(List<NoticeRun.Each> people) {
        return new NoticeRun(
                "N04",
                "Some people have not acknowledged what they were asked to read",
                "Reminders did not help with some requests at your school. Please talk with the people on this page:",
                people);
    }

    private static String by(Campaign campaign) {
        return campaign.getSchool() == null
                ? "Your trust"
                : campaign.getSchool().getName();
    }

    private static String cut(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 3) + "...";
    }
}
