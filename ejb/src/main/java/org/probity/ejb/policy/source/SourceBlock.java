package org.probity.ejb.policy.source;

/** A piece of the source between two breaks: a run of text or a table. */
public sealed interface SourceBlock permits TextBlock, TableBlock {}
