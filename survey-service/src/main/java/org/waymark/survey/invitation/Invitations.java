package org.waymark.survey.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;

/** All invitations. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    Optional<Invitation> withToken(byte[] tokenHash) {
        return find("tokenHash", tokenHash).firstResultOptional();
    }

    Page<InvitationRow> of(UUID survey, Paging paging) {
        UUID after = paging.afterId();
        List<InvitationRow> found = find("surveyId = ?1 and id > ?2 order by id", survey, after)
                .project(InvitationRow.class)
                .range(0, paging.limitPlusOne() - 1)
                .list();
        return Page.of(found, paging, row -> row.invitationId().toString());
    }

    /** One statement for all of them, so that no order among them is left behind. */
    void noteAnswered(UUID survey, Collection<UUID> ids) {
        update("answered = true where surveyId = ?1 and id in ?2 and not answered", survey, ids);
    }

    /** Remembers a request; its key and content come as keyed hashes. */
    void remember(UUID survey, byte[] keyHash, byte[] contentHash) {
        getEntityManager()
                .createNativeQuery(
                        "insert into invitation_request (survey_id, key_hash, content_hash) values (?, ?, ?)")
                .setParameter(1, survey)
                .setParameter(2, keyHash)
                .setParameter(3, contentHash)
                .executeUpdate();
    }

    /** Hash of the content an earlier request with this key had. */
    Optional<byte[]> contentOf(UUID survey, byte[] keyHash) {
        return getEntityManager()
                .createNativeQuery("select content_hash from invitation_request where survey_id = ? and key_hash = ?")
                .setParameter(1, survey)
                .setParameter(2, keyHash)
                .getResultStream()
                .map(byte[].class::cast)
                .findFirst();
    }
}
