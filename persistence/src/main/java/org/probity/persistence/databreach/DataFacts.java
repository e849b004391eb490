package org.probity.persistence.databreach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.person.Person;

/** What is known about a data breach at a time. The newest one counts; the Commissioner may be told in phases (Art. 33(4)). */
@Entity
@Table(name = "data_facts")
public class DataFacts extends BreachEntry {
    private static final long serialVersionUID = 1L;

    @Embedded
    private Known known = new Known();

    protected DataFacts() {}

    public DataFacts(DataBreach breach, Known known, Person by, Instant at) {
        super(breach, by, at);
        this.known = known;
    }

    public Known getKnown() {
        return known == null ? new Known() : known;
    }

    /** The contents of Art. 33(3); each is null while it is not known. */
    @Embeddable
    public static class Known implements Serializable {
        private static final long serialVersionUID = 1L;

        private String nature;

        @Column(name = "people_kinds")
        private String peopleKinds;

        @Column(name = "people_count")
        private String peopleCount;

        @Column(name = "data_kinds")
        private String dataKinds;

        @Column(name = "record_count")
        private String recordCount;

        private String consequences;
        private String measures;
        private String planned;

        @Column(name = "still_open")
        private String stillOpen;

        /** Nothing is known. */
        public Known() {}

        /** What happened, to whose data, and to which; numbers in words such as "about 40". */
        public Known(String nature, String peopleKinds, String peopleCount, String dataKinds, String recordCount) {
            this.nature = BreachIncomplete.orNull(nature);
            this.peopleKinds = BreachIncomplete.orNull(peopleKinds);
            this.peopleCount = BreachIncomplete.orNull(peopleCount);
            this.dataKinds = BreachIncomplete.orNull(dataKinds);
            this.recordCount = BreachIncomplete.orNull(recordCount);
        }

        /** What it may lead to, what was done and will be done, one a line, and what has still to be found out. */
        public Known leadingTo(String effects, String done, String toDo, String open) {
            consequences = BreachIncomplete.orNull(effects);
            measures = BreachIncomplete.orNull(done);
            planned = BreachIncomplete.orNull(toDo);
            stillOpen = BreachIncomplete.orNull(open);
            return this;
        }

        /** What Art. 33(3) asks for and is not known yet, in words. */
        public List<String> missing() {
            List<String> missing = new ArrayList<>();
            note(missing, nature, "what happened");
            note(missing, peopleKinds, "whose data they are");
            note(missing, peopleCount, "how many people");
            note(missing, dataKinds, "which data");
            note(missing, recordCount, "how many records");
            note(missing, consequences, "what it may lead to");
            note(missing, measures, "what was done");
            return missing;
        }

        private static void note(List<String> missing, String value, String what) {
            if (value == null) {
                missing.add(what);
            }
        }

        public String getNature() {
            return nature;
        }

        public String getPeopleKinds() {
            return peopleKinds;
        }

        public String getPeopleCount() {
            return peopleCount;
        }

        /** One a line. */
        public String getDataKinds() {
            return dataKinds;
        }

        public String getRecordCount() {
            return recordCount;
        }

        public String getConsequences() {
            return consequences;
        }

        /** One a line. */
        public String getMeasures() {
            return measures;
        }

        /** One a line. */
        public String getPlanned() {
            return planned;
        }

        public String getStillOpen() {
            return stillOpen;
        }
    }
}
