package org.probity.persistence.procedure;

/** Only a draft changes; new cases start on the newest published version. */
public enum VersionStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
