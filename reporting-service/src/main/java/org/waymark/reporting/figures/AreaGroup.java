package org.waymark.reporting.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A group of areas that figures are given for. */
public enum AreaGroup {
    ENGLAND("england", List.of("England")),
    WALES("wales", List.of("Wales")),
    TOGETHER("together", List.of("England", "Wales"));

    /** Of all groups, as the pattern of a parameter. */
    static final String CODES = "england|wales|together";

    private final String code;
    private final List<String> nations;

    AreaGroup(String code, List<String> nations) {
        this.code = code;
        this.nations = nations;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public List<String> nations() {
        return nations;
    }

    public static Optional<AreaGroup> find(String code) {
        return Arrays.stream(values()).filter(group -> group.code.equals(code)).findFirst();
    }
}
