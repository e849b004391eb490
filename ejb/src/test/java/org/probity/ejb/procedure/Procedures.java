package org.probity.ejb.procedure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.probity.persistence.procedure.ProcedureVersion;

/** The shipped procedures as draft rows in memory, read once. */
public final class Procedures {
    private static final Map<String, ProcedureVersion> READ = new ConcurrentHashMap<>();

    private Procedures() {}

    public static ProcedureVersion named(String code) {
        if (READ.isEmpty()) {
            ProcedureFiles.shipped().forEach(file -> READ.put(file.code(), file.build(file.procedure(), 1)));
        }
        return READ.get(code);
    }
}
