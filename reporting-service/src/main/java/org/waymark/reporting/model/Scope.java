package org.waymark.reporting.model;

import java.util.UUID;

/**
 * What a national picture is drawn of. Levels of different frameworks, or of different versions of one, are never added up.
 *
 * @param framework code of the framework, such as {@code maternity-early-years}
 * @param frameworkVersion its version label, such as {@code 2020}; variants of a version count together
 */
public record Scope(UUID programmeId, UUID cycleId, String framework, String frameworkVersion) {}
