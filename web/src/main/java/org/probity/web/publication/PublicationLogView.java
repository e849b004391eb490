package org.probity.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.publication.ChannelService;
import org.probity.persistence.publication.ChannelUse;
import org.probity.web.shell.Notice;
import org.probity.web.shell.Visitor;

/** By which channels people were told of a version. */
@Named
@ViewScoped
public class PublicationLogView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ChannelService channels;

    @Inject
    transient Visitor visitor;

    private String id;
    private ChannelUse.Channel channel;
    private LocalDate day;
    private String note;
    private transient ChannelService.Log log;

    public void load() {
        getLog();
        day = visitor.today();
    }

    public String keep() {
        channels.note(id, channel, day, note);
        Notice.keep("Noted.");
        return "/publication/log.xhtml?faces-redirect=true&id=" + id;
    }

    public ChannelService.Log getLog() {
        if (log == null) {
            log = channels.of(id);
        }
        return log;
    }

    public List<ChannelUse.Channel> getEvery() {
        return Arrays.asList(ChannelUse.Channel.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ChannelUse.Channel getChannel() {
        return channel;
    }

    public void setChannel(ChannelUse.Channel channel) {
        this.channel = channel;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
