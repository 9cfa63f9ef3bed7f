package org.waymark.assessment.baseline;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of one revision; revisions count from 1. */
@Embeddable
public record BaselineKey(UUID assessmentId, int revision) {}
