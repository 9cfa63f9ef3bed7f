package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;

class LoginPageTest {
    @Test
    void offers_every_person_of_the_demonstration_one_click() {
        String page = LoginPage.html(DemoUsers.people());
        DemoUsers.people()
                .forEach(user -> assertTrue(
                        page.contains("<button name=\"username\" value=\"%s\">".formatted(user.username())),
                        user.username()));
    }

    @Test
    void says_loudly_that_nothing_is_checked() {
        assertTrue(LoginPage.html(List.of()).contains("Nothing here is checked."));
    }

    @Test
    void shows_a_name_as_text_and_never_as_markup() {
        DemoUser odd = new DemoUser("odd", "<b>Odd & \"O\"", "odd", List.of("peer"), List.of(), List.of(), null);
        String page = LoginPage.html(List.of(odd));
        assertFalse(page.contains("<b>Odd"));
        assertTrue(page.contains("&lt;b>Odd &amp; &quot;O&quot;"));
    }
}
