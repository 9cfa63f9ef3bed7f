package org.waymark.reporting;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.RefusalTexts;

class RefusalsHaveTheirWelshTest {
    @Test
    void whatever_the_service_refuses_has_its_welsh() throws IOException {
        RefusalTexts.mustHaveTheirWelsh();
    }
}
