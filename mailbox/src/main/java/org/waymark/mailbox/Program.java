package org.waymark.mailbox;

import java.io.IOException;
import java.nio.file.Path;

/** A mailbox as a program of its own. */
public final class Program {
    private Program() {}

    /** @param args port for SMTP, port for those who look, file to keep mails in */
    public static void main(String[] args) throws IOException {
        Shelf shelf = new Shelf(Path.of(args[2]));
        Viewer.start(Mailbox.start(Integer.parseInt(args[0]), shelf), Integer.parseInt(args[1]));
    }
}
