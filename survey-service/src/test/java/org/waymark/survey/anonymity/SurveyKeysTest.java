package org.waymark.survey.anonymity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyKeysTest {
    private static final String OLD = "an-old-key-of-more-than-32-characters";
    private static final String NEW = "a-new-key-of-more-than-32-characters-";

    private final SurveyKeys before = new SurveyKeys(OLD, Optional.empty());
    private final SurveyKeys after = new SurveyKeys(NEW, Optional.of(List.of(OLD)));

    @Test
    void a_survey_stays_with_the_key_it_was_planned_under() {
        Seal seal = Seal.under(before.current());
        assertEquals(before.current().id(), after.named(seal.keyId()).id());
        assertNotEquals(seal.keyId(), Seal.under(after.current()).keyId());
    }

    @Test
    void a_token_is_looked_for_under_every_key() {
        assertEquals(2, after.all().count());
    }

    @Test
    void says_so_when_a_former_key_is_missing() {
        SurveyKeys without = new SurveyKeys(NEW, Optional.empty());
        assertThrows(
                IllegalStateException.class,
                () -> without.named(before.current().id()));
    }
}
