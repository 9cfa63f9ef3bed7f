package org.waymark.kit.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.waymark.kit.refusal.Fault;

/** A value that is JSON, but not fit for its field; its path is that of the exception. */
public final class UnfitValue extends MismatchedInputException {
    private final Fault fault;

    /** @param fault without a path, which is known only when the whole value has been read */
    UnfitValue(JsonParser parser, Fault fault) {
        super(parser, fault.code());
        this.fault = fault;
    }

    public Fault at(String path) {
        return new Fault(path, fault.code(), fault.english(), fault.arguments());
    }
}
