package org.waymark.mailbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A file that mails outlive their server in, one to a line.
 *
 * @param file null for none
 */
record Shelf(Path file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Shelf none() {
        return new Shelf(null);
    }

    /** The last first. */
    List<Mail> mails() {
        if (file == null || !Files.exists(file)) {
            return List.of();
        }
        try {
            List<Mail> mails = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                mails.add(JSON.readValue(line, Mail.class));
            }
            Collections.reverse(mails);
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Mail mail) throws IOException {
        if (file != null) {
            Files.writeString(
                    file, JSON.writeValueAsString(mail) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
