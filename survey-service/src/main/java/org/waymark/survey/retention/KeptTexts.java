package org.waymark.survey.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.refusal.Refusal;

/**
 * What is kept of closed surveys beside their summaries: until when, and how it is erased. A survey's row, the summary in it, the numbers of
 * its announcements and the audit log stay.
 */
@ApplicationScoped
public class KeptTexts {
    /** A transaction ends before the platform ends it, however many rows there are. */
    private static final int PORTION = 10_000;

    /** In the order in which they refer to each other. */
    private static final List<String> ERASED = List.of(
            of("reminder"),
            of("invitation"),
            of("invitation_request"),
            portion("import_outcome", "import_id in (select id from import where survey_id = :survey)"),
            of("import"),
            of("comment"),
            of("closed_response"),
            of("mail_count"),
            of("survey_tally"));

    private static final String KEEP = "insert into kept_texts (survey_id, last_day) values (:survey, :last)";

    /** Comments that have not been cut off yet would come after. */
    private static final String DUE = """
            select k.survey_id from kept_texts k where not k.erased and k.last_day < :today
               and not exists (select from cut_off c where c.survey_id = k.survey_id)""";

    private static final String ERASED_AFTER = "select last_day from kept_texts where survey_id = :survey and erased";

    private static final String LOCK =
            "select survey_id from kept_texts where survey_id = :survey and not erased for update";

    private final EntityManager database;
    private final Audit audit;

    KeptTexts(EntityManager database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    void keep(UUID survey, LocalDate lastDay) {
        database.createNativeQuery(KEEP)
                .setParameter("survey", survey)
                .setParameter("last", lastDay)
                .executeUpdate();
    }

    /** @throws Refusal 409 once what people wrote is erased */
    @SuppressWarnings("unchecked")
    public void require(UUID survey) {
        List<LocalDate> over = database.createNativeQuery(ERASED_AFTER)
                .setParameter("survey", survey)
                .getResultList();
        over.forEach(day -> {
            throw Refusal.wrongState(
                    "comments-erased",
                    "By the survey's plan what people wrote was kept to {day}, and is erased. The summary stays.",
                    day);
        });
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<UUID> due(LocalDate today) {
        return database.createNativeQuery(DUE).setParameter("today", today).getResultList();
    }

    /** @return whether that was the last portion; also where another instance has come first */
    @Transactional
    boolean eraseOne(UUID survey) {
        if (database.createNativeQuery(LOCK)
                .setParameter("survey", survey)
                .getResultList()
                .isEmpty()) {
            return true;
        }
        for (String table : ERASED) {
            if (database.createNativeQuery(table).setParameter("survey", survey).executeUpdate() == PORTION) {
                return false;
            }
        }
        database.createNativeQuery("update kept_texts set erased = true where survey_id = :survey")
                .setParameter("survey", survey)
                .executeUpdate();
        audit.record("survey-texts-erased", survey.toString());
        return true;
    }

    private static String of(String table) {
        return portion(table, "survey_id = :survey");
    }

    private static String portion(String table, String those) {
        return "delete from %s where ctid = any(array(select ctid from %s where %s limit %d))"
                .formatted(table, table, those, PORTION);
    }
}
