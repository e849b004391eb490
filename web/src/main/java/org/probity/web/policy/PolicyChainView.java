package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.approval.ApprovalService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.approval.PlannedStep;
import org.probity.web.shell.Notice;

/** Who approves a policy, in which order: the chain of the school's rule, or one set for this policy alone. */
@Named
@ViewScoped
public class PolicyChainView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STEPS = 4;

    @Inject
    transient OpenPolicy open;

    @Inject
    transient ApprovalService approvals;

    private String id;
    private int seen;
    private List<Row> rows = List.of();

    /** One step as it is typed; without a body there is none. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private String body;
        private String name;
        private String needed = "1";

        Row() {}

        Row(PlannedStep step) {
            body = step.body().name();
            name = step.body() == ApprovalBody.COMMITTEE ? step.name() : null;
            needed = step.needed() == PlannedStep.EVERYBODY ? "ALL" : String.valueOf(step.needed());
        }

        Stream<String> line() {
            if (body == null || body.isBlank()) {
                return Stream.empty();
            }
            String called = name == null ? "" : name.strip().toUpperCase(Locale.ROOT);
            String word = !body.equals("COMMITTEE") || called.isEmpty()
                    ? body
                    : called.endsWith("COMMITTEE") ? called : called + " COMMITTEE";
            return Stream.of(word.replaceAll("\\s+", "_") + " " + needed);
        }

        public String getBody() {
            return body;
        }

        public void setBody(String body) {
            this.body = body;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getNeeded() {
            return needed;
        }

        public void setNeeded(String needed) {
            this.needed = needed;
        }
    }

    public void load() {
        PolicyFile file = open.file(id);
        if (!approvals.state(id).arrange()) {
            throw new NotThere();
        }
        seen = file.version().getVersion();
        List<PlannedStep> chain = approvals.chain(id);
        rows = Stream.concat(chain.stream().map(Row::new), Stream.generate(Row::new))
                .limit(Math.max(STEPS, chain.size()))
                .collect(Collectors.toList());
    }

    public String set() {
        return set(
                rows.stream().flatMap(Row::line).toList(),
                "It is set. It counts from the next time that a version is put before those who approve.");
    }

    /** Back to the rule of the school. */
    public String forget() {
        return set(List.of(), "The rule of the school counts again.");
    }

    private String set(List<String> lines, String sentence) {
        try {
            approvals.setChain(id, seen, lines);
        } catch (ChangedMeanwhile told) {
            seen = open.again(id).version().getVersion();
            throw told;
        }
        Notice.keep(sentence);
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public Set<String> getAmounts() {
        Set<String> amounts = new LinkedHashSet<>(List.of("1", "2", "3", "4", "5", "ALL"));
        rows.forEach(row -> amounts.add(row.needed));
        return amounts;
    }

    public List<Row> getRows() {
        return rows;
    }

    public PolicyFile getFile() {
        return open.file(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
