package org.waymark.events;

/**
 * A pinned framework version.
 *
 * @param id code of the framework, such as {@code maternity-early-years}
 * @param version version label, such as {@code 2020}
 * @param variant code of the variant, such as {@code wales}; null where the framework has none
 */
public record FrameworkRef(String id, String version, String variant) {
    public FrameworkRef {
        Contract.required(id, "framework.id");
        Contract.required(version, "framework.version");
    }
}
