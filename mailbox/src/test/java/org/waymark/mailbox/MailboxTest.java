package org.waymark.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void keeps_what_it_takes_the_last_first_and_by_address() throws MessagingException {
        try (Mailbox mailbox = Mailbox.start(0)) {
            send(mailbox, "one@example.org", "Gwahoddiad", "Tŷ bach\nâ llinell arall");
            send(mailbox, "two@example.org", "Invitation", "Text");
            assertEquals(
                    List.of("two@example.org", "one@example.org"),
                    mailbox.mails(null).stream().map(Mail::to).toList());
            assertEquals(
                    List.of(new Mail(
                            "one@example.org", "survey@example.org", "Gwahoddiad", "Tŷ bach\nâ llinell arall")),
                    mailbox.mails("one@example.org"));
        }
    }

    @Test
    void has_what_an_earlier_one_left(@TempDir Path folder) throws MessagingException {
        Shelf shelf = new Shelf(folder.resolve("mails"));
        try (Mailbox mailbox = Mailbox.start(0, shelf)) {
            send(mailbox, "one@example.org", "Invitation", "First");
            send(mailbox, "one@example.org", "Invitation", "Second");
        }
        try (Mailbox mailbox = Mailbox.start(0, shelf)) {
            assertEquals(
                    List.of("Second", "First"),
                    mailbox.mails("one@example.org").stream().map(Mail::text).toList());
        }
    }

    @Test
    void refuses_some_for_good_and_others_for_now() {
        try (Mailbox mailbox = Mailbox.start(0)) {
            assertTrue(refusal(mailbox, "permanent-gone@example.org").contains("550"));
            assertTrue(refusal(mailbox, "temporary-full@example.org").contains("452"));
            assertEquals(List.of(), mailbox.mails(null));
        }
    }

    @Test
    void shows_mails_with_links_that_work_and_nothing_a_sender_could_make_of_the_page() throws Exception {
        try (Mailbox mailbox = Mailbox.start(0)) {
            int port = Viewer.start(mailbox, 0);
            send(mailbox, "one@example.org", "<b>Bold</b>", "Answer at http://127.0.0.1:8082/answer#abc soon");
            String page = get(port, "/");
            assertTrue(page.contains("<a href=\"http://127.0.0.1:8082/answer#abc\">"), page);
            assertTrue(page.contains("&lt;b&gt;Bold"), page);
            assertTrue(get(port, "/mails?to=one@example.org").contains("answer#abc"));
            assertEquals("[]", get(port, "/mails?to=two@example.org"));
        }
    }

    private static String refusal(Mailbox mailbox, String to) {
        MessagingException refused =
                assertThrows(MessagingException.class, () -> send(mailbox, to, "Invitation", "Text"));
        return String.valueOf(refused.getNextException());
    }

    private static void send(Mailbox mailbox, String to, String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(mailbox.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("survey@example.org");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
