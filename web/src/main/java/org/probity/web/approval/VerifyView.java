package org.probity.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.approval.Verdict;
import org.probity.ejb.approval.VerificationService;

/** Anybody shows a file and learns whether it is what was approved. The file is looked at and forgotten. */
@Named
@RequestScoped
public class VerifyView {
    /** Of one file; an approved document or a certificate is far smaller. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_FILES = 2;

    @Inject
    VerificationService verification;

    private List<Part> files;
    private List<Answer> answers = List.of();

    /** What can be said about the file of this name. */
    public record Answer(String name, Verdict verdict) {}

    public void check() throws IOException {
        if (files == null || files.isEmpty() || files.size() > MOST_FILES) {
            say("Choose a PDF: the policy, its certificate, or both together.");
            return;
        }
        List<byte[]> contents = new ArrayList<>();
        for (Part file : files) {
            try (InputStream content = file.getInputStream()) {
                contents.add(content.readNBytes(MOST_BYTES + 1));
            }
        }
        if (contents.stream().anyMatch(content -> content.length > MOST_BYTES)) {
            say("A file is larger than 10 MB, so it is none of these documents.");
            return;
        }
        List<Verdict> verdicts = verification.verify(contents);
        List<Answer> told = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            told.add(new Answer(files.get(at).getSubmittedFileName(), verdicts.get(at)));
        }
        answers = told;
    }

    private static void say(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage("f:files", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public List<Answer> getAnswers() {
        return answers;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
