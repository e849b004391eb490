package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.casework.CaseFilter;
import org.probity.ejb.casework.CaseList;
import org.probity.ejb.casework.CaseRow;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.TaskRow;
import org.probity.persistence.casework.CaseState;

/** Cases as their people find them: on the list, a page at a time, and among their tasks. */
@ExtendWith(ArquillianExtension.class)
class CaseListIT {
    @Inject
    CaseworkService casework;

    @Inject
    Somebody somebody;

    @Inject
    CaseActs cases;

    @Test
    void theListGoesForwardsAndBackwards() {
        String reference = cases.ofStaff();
        somebody.is("headteacher.ced");
        CaseFilter filter = new CaseFilter(CaseState.OPEN, null, "CED", null);
        CaseList page = casework.list(filter, null, null);
        assertNull(page.previous());
        Set<String> references = page.rows().stream().map(CaseRow::reference).collect(Collectors.toSet());
        assertTrue(references.contains(reference));
        assertEquals(page.count(), Math.max(page.count(), page.rows().size()));
        String last = page.rows().get(page.rows().size() - 1).reference();
        CaseList before = casework.list(filter, null, last);
        assertTrue(before.rows().stream().noneMatch(row -> row.reference().equals(last)));
    }

    @Test
    void theTasksNameTheStepToWhoeverHasToTakeIt() {
        String reference = cases.ofStaff();
        somebody.is("headteacher.ced");
        List<TaskRow> mine = casework.tasks(LocalDate.of(2026, 12, 31)).mine();
        assertTrue(mine.stream()
                .anyMatch(task ->
                        task.reference().equals(reference) && task.title().equals("Investigator to be appointed")));
        somebody.is("headteacher.elm");
        assertTrue(casework.tasks(LocalDate.of(2026, 12, 31)).mine().stream()
                .noneMatch(task -> task.reference().equals(reference)));
    }
}
