package org.waymark.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * A mail as its reader sees it.
 *
 * @param to the address it was sent to
 * @param text its plain text
 */
public record Mail(String to, String from, String subject, String text) {
    static Mail read(String to, InputStream data) throws IOException {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), data);
            return new Mail(
                    to,
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n").strip());
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
