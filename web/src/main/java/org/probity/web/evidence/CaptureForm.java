package org.probity.web.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import org.probity.ejb.breach.Capture;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.Sighting;
import org.probity.persistence.evidence.MessageConsent;

/** What is typed about a capture. Holds typed values only. */
public class CaptureForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private EvidenceKind kind;
    private String description;
    private String platform;
    private String webAddress;
    private boolean noAddress;
    private LocalDate postedOn;
    private String postedAt;
    private boolean undated;
    private LocalDate capturedOn;
    private String capturedAt;
    private String capturedBy;
    private String device;
    private String permittedBy;
    private String chat;
    private String extent;
    private LocalDate permittedOn;
    private MessageConsent.Form form;

    Capture capture() {
        return new Capture(
                kind,
                description,
                new Sighting(platform, webAddress, noAddress),
                DayAndTime.read(postedOn, postedAt),
                undated,
                DayAndTime.read(capturedOn, capturedAt),
                capturedBy,
                device);
    }

    MessageConsent.Given permission() {
        return new MessageConsent.Given(permittedBy, chat, extent, permittedOn, form);
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    public String getWebAddress() {
        return webAddress;
    }

    public void setWebAddress(String webAddress) {
        this.webAddress = webAddress;
    }

    public boolean isNoAddress() {
        return noAddress;
    }

    public void setNoAddress(boolean noAddress) {
        this.noAddress = noAddress;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public String getPostedAt() {
        return postedAt;
    }

    public void setPostedAt(String postedAt) {
        this.postedAt = postedAt;
    }

    public boolean isUndated() {
        return undated;
    }

    public void setUndated(boolean undated) {
        this.undated = undated;
    }

    public LocalDate getCapturedOn() {
        return capturedOn;
    }

    public void setCapturedOn(LocalDate capturedOn) {
        this.capturedOn = capturedOn;
    }

    public String getCapturedAt() {
        return capturedAt;
    }

    public void setCapturedAt(String capturedAt) {
        this.capturedAt = capturedAt;
    }

    public String getCapturedBy() {
        return capturedBy;
    }

    public void setCapturedBy(String capturedBy) {
        this.capturedBy = capturedBy;
    }

    public String getDevice() {
        return device;
    }

    public void setDevice(String device) {
        this.device = device;
    }

    public String getPermittedBy() {
        return permittedBy;
    }

    public void setPermittedBy(String permittedBy) {
        this.permittedBy = permittedBy;
    }

    public String getChat() {
        return chat;
    }

    public void setChat(String chat) {
        this.chat = chat;
    }

    public String getExtent() {
        return extent;
    }

    public void setExtent(String extent) {
        this.extent = extent;
    }

    public LocalDate getPermittedOn() {
        return permittedOn;
    }

    public void setPermittedOn(LocalDate permittedOn) {
        this.permittedOn = permittedOn;
    }

    public MessageConsent.Form getForm() {
        return form;
    }

    public void setForm(MessageConsent.Form form) {
        this.form = form;
    }
}
