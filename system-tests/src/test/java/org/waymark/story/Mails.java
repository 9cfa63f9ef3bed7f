package org.waymark.story;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came to people's mailboxes. */
final class Mails {
    private static final Pattern LINK = Pattern.compile("http\\S+/answer#(\\S+)");

    private Mails() {}

    /** Texts of the mails to an address, the last first. */
    static List<String> to(String address) {
        return given().baseUri(Waymark.loaded().stack().endpoints().mails().toString())
                .queryParam("to", address)
                .get("/mails")
                .jsonPath()
                .getList("text");
    }

    /** Once so many have come to the address, the link in the last of them. */
    static String link(String address, int mails) {
        await().atMost(Duration.ofSeconds(60)).until(() -> to(address).size() == mails);
        Matcher link = LINK.matcher(to(address).get(0));
        assertTrue(link.find(), to(address).get(0));
        return link.group();
    }
}
