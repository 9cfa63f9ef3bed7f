package org.waymark.kit.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What is logged while it is open. */
public final class LinesOfTheLog extends Handler implements AutoCloseable {
    public record Line(Level level, String text, String traceId) {}

    private final List<Line> lines = new CopyOnWriteArrayList<>();

    public LinesOfTheLog() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord logged) {
        ExtLogRecord line = ExtLogRecord.wrap(logged);
        lines.add(new Line(line.getLevel(), line.getFormattedMessage(), line.getMdc("traceId")));
    }

    public List<Line> containing(String text) {
        return lines.stream().filter(line -> line.text().contains(text)).toList();
    }

    public List<Line> atLeast(Level level) {
        return lines.stream()
                .filter(line -> line.level().intValue() >= level.intValue())
                .toList();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
