package org.waymark.stack;

/** Told what happens, one plain line at a time. */
@FunctionalInterface
public interface Progress {
    void say(String line);
}
