package org.waymark.survey.invitation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.util.UUID;

/** An invitation as its coordinator sees it. Says nothing of whether it was answered. */
public record InvitationRow(@ProjectedFieldName("id") UUID invitationId, String contact) {}
