package org.waymark.survey.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;

/** Contacts that wait to be confirmed. */
@ApplicationScoped
public class Contacts {
    /** In random order, as all that names invitations. */
    private static final String ADD = """
            insert into unconfirmed_contact (survey_id, invitation_id, role, agency)
            select :survey, waiting.* from unnest(:invitations, :roles, :agencies) as waiting order by random()""";

    private static final String OF = """
            select i.id, i.contact, u.role, u.agency from unconfirmed_contact u
            join invitation i on i.survey_id = u.survey_id and i.id = u.invitation_id
            where u.survey_id = :survey and u.invitation_id > :after order by i.id limit :most""";

    private static final String WAITING = """
            select invitation_id from unconfirmed_contact
            where survey_id = :survey and invitation_id = :invitation""";

    private static final String REMOVE =
            "delete from unconfirmed_contact where survey_id = :survey returning invitation_id";

    private final EntityManager database;

    Contacts(EntityManager database) {
        this.database = database;
    }

    /** @param invitations each with its role and agency in the same place of the other lists */
    public void add(UUID survey, List<UUID> invitations, List<String> roles, List<String> agencies) {
        database.createNativeQuery(ADD)
                .setParameter("survey", survey)
                .setParameter("invitations", invitations.toArray(UUID[]::new))
                .setParameter("roles", roles.toArray(String[]::new))
                .setParameter("agencies", agencies.toArray(String[]::new))
                .executeUpdate();
    }

    /** Whether nobody has looked at the contact of the invitation yet. */
    public boolean isWaiting(UUID survey, UUID invitation) {
        return !database.createNativeQuery(WAITING)
                .setParameter("survey", survey)
                .setParameter("invitation", invitation)
                .getResultList()
                .isEmpty();
    }

    Page<ContactRow> of(UUID survey, Paging paging) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(OF, Tuple.class)
                .setParameter("survey", survey)
                .setParameter("after", paging.afterId())
                .setParameter("most", paging.limitPlusOne())
                .getResultList();
        List<ContactRow> found = rows.stream()
                .map(row -> new ContactRow(
                        row.get("id", UUID.class),
                        row.get("contact", String.class),
                        row.get("role", String.class),
                        row.get("agency", String.class)))
                .toList();
        return Page.of(found, paging, row -> row.invitationId().toString());
    }

    /** @return the invitations that waited */
    @SuppressWarnings("unchecked")
    List<UUID> remove(UUID survey) {
        return database.createNativeQuery(REMOVE).setParameter("survey", survey).getResultList();
    }
}
