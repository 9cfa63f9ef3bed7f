package org.waymark.kit.http;

import java.util.function.Function;

/**
 * What came of a {@code PUT} under an id that the client chose.
 *
 * @param state what is stored now
 */
public record PutResult<T>(T state, Effect effect) {
    /** What a {@code PUT} did. */
    public enum Effect {
        /** Nothing was stored under the id: 201. */
        CREATED,
        /** The same was stored already, and nothing has changed: 200, whatever the precondition. */
        UNCHANGED,
        /** Something else was stored, in the version the client named: 200. */
        AMENDED
    }

    public static <T> PutResult<T> created(T state) {
        return new PutResult<>(state, Effect.CREATED);
    }

    public static <T> PutResult<T> unchanged(T state) {
        return new PutResult<>(state, Effect.UNCHANGED);
    }

    public static <T> PutResult<T> amended(T state) {
        return new PutResult<>(state, Effect.AMENDED);
    }

    public boolean isCreated() {
        return effect == Effect.CREATED;
    }

    public <R> PutResult<R> map(Function<T, R> change) {
        return new PutResult<>(change.apply(state), effect);
    }
}
