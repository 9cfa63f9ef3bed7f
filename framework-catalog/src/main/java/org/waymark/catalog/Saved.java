package org.waymark.catalog;

/** What came of storing something under an id the client chose: its state, and whether it is new. */
public record Saved<T>(T state, boolean created) {}
