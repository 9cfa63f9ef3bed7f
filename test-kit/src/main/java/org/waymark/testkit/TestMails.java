package org.waymark.testkit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.waymark.mailbox.Mail;
import org.waymark.mailbox.Mailbox;
import org.waymark.mailbox.Viewer;

/**
 * The mail server of the tests, and what it took.
 *
 * @param smtp where it takes mails
 * @param viewer where it shows them
 */
public record TestMails(int smtp, int viewer) {
    static final String VIEWER = "waymark.test.mails";
    private static final ObjectMapper JSON = new ObjectMapper();

    static TestMails start() {
        Mailbox mailbox = Mailbox.start(0);
        try {
            return new TestMails(mailbox.port(), Viewer.start(mailbox, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came to an address, the last first. */
    public static List<Mail> to(String address) {
        return read("?to=" + address);
    }

    /** All that came, the last first. */
    public static List<Mail> all() {
        return read("");
    }

    private static List<Mail> read(String query) {
        int viewer = ConfigProvider.getConfig().getValue(VIEWER, Integer.class);
        try {
            return JSON.readValue(
                    URI.create("http://127.0.0.1:" + viewer + "/mails" + query).toURL(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
