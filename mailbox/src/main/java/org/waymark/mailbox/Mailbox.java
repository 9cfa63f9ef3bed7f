package org.waymark.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes mails on this machine's loopback and keeps the last of them. An address that begins with {@code permanent-} is refused for
 * good and one that begins with {@code temporary-} for now, as those of people who have left and of mailboxes that are full.
 */
public final class Mailbox implements AutoCloseable {
    private static final int MOST = 10_000;
    private static final int MOST_AT_ONCE = 100;

    private final Deque<Mail> mails = new ArrayDeque<>();
    private final SMTPServer server;
    private final Shelf shelf;

    private Mailbox(int port, Shelf shelf) {
        this.shelf = shelf;
        mails.addAll(shelf.mails());
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxConnections(MOST_AT_ONCE)
                .messageHandlerFactory(context -> new Taking())
                .build();
    }

    /** @param port for SMTP; 0 for any that is free */
    public static Mailbox start(int port) {
        return start(port, Shelf.none());
    }

    /** As {@link #start(int)}, with the mails that an earlier one left there. */
    static Mailbox start(int port, Shelf shelf) {
        Mailbox mailbox = new Mailbox(port, shelf);
        mailbox.server.start();
        return mailbox;
    }

    /** Where it takes mails. */
    public int port() {
        return server.getPortAllocated();
    }

    /** What it took for an address, the last first; for every address without one. */
    public synchronized List<Mail> mails(String to) {
        return mails.stream().filter(mail -> to == null || mail.to().equals(to)).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private synchronized void keep(Mail mail) throws IOException {
        shelf.add(mail);
        mails.addFirst(mail);
        if (mails.size() > MOST) {
            mails.removeLast();
        }
    }

    private final class Taking implements MessageHandler {
        private final List<String> recipients = new ArrayList<>();

        @Override
        public void from(String sender) {
            // everybody may send
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.startsWith("permanent-")) {
                throw new RejectException(550, "5.1.1 nobody has this address");
            }
            if (recipient.startsWith("temporary-")) {
                throw new RejectException(452, "4.2.2 the mailbox is full");
            }
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            byte[] content = data.readAllBytes();
            for (String recipient : recipients) {
                keep(Mail.read(recipient, new ByteArrayInputStream(content)));
            }
            return null;
        }

        @Override
        public void done() {
            // nothing is held
        }
    }
}
