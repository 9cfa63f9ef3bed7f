package org.waymark.assessment.catalogue;

import jakarta.persistence.Embeddable;

/** Identity of a framework version. */
@Embeddable
public record FrameworkKey(String frameworkId, String frameworkVersion) {}
