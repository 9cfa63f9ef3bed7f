package org.waymark.kit.refusal;

/**
 * One thing that is wrong with a request.
 *
 * @param path where in the request, such as {@code levels[3].level}; empty for the request as a whole
 * @param code stable code in kebab case, such as {@code level-outside-scale}
 * @param detail what is wrong and what to do, in words for the caller
 */
public record Fault(String path, String code, String detail) {}
