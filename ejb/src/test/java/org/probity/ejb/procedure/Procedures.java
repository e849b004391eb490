package org.probity.ejb.procedure;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.probity.persistence.procedure.ProcedureVersion;

/** The shipped procedures as draft rows in memory, read once. */
public final class Procedures {
    private static final Map<String, ProcedureVersion> READ = new ConcurrentHashMap<>();

    private Procedures() {}

    public static ProcedureVersion named(String code) {
        return all().get(code);
    }

    /** Codes of all of them. */
    public static Set<String> codes() {
        return all().keySet();
    }

    private static Map<String, ProcedureVersion> all() {
        if (READ.isEmpty()) {
            ProcedureFiles.shipped().forEach(file -> READ.put(file.code(), file.build(file.procedure(), 1)));
        }
        return READ;
    }
}
