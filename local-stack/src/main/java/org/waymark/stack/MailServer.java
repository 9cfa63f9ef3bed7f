package org.waymark.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

/** Takes what the services send and shows it. Nothing leaves this machine. */
public final class MailServer extends Component {
    private final int smtp;

    /** @param port where mails are shown */
    MailServer(int smtp, int port, Layout layout) {
        super("mails", port, layout);
        this.smtp = smtp;
    }

    int smtp() {
        return smtp;
    }

    @Override
    protected void prepare() {
        try {
            Files.createDirectories(layout.data("mails"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected List<String> command() {
        return JavaProgram.command(
                "64m",
                layout.home(),
                List.of(
                        "-cp",
                        layout.classes("mailbox") + File.pathSeparator + layout.programs(),
                        "org.waymark.mailbox.Program",
                        Integer.toString(smtp),
                        Integer.toString(port()),
                        layout.data("mails").resolve("mails").toString()));
    }

    @Override
    protected List<Integer> ports() {
        return List.of(smtp, port());
    }

    @Override
    protected boolean isReady() {
        return isRunning() && Probe.answers(URI.create("http://127.0.0.1:%d/mails".formatted(port())));
    }
}
