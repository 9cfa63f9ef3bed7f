package org.waymark.reporting.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.disclosure.Cell;
import org.waymark.kit.csv.Csv;

/**
 * One figure as it may leave the system: either a number or a symbol, never both.
 *
 * @param value the number; absent where a symbol stands instead
 * @param symbol {@code c} confidential, {@code z} not applicable, {@code x} not available, {@code low} above zero but rounds to
 *     zero; absent where there is a number
 */
@Schema(minProperties = 1, maxProperties = 1)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        Long value,
        @Schema(enumeration = {"c", "z", "x", "low"}) String symbol) {
    public static final Figure NOT_APPLICABLE = new Figure(null, Csv.NOT_APPLICABLE);
    public static final Figure NOT_AVAILABLE = new Figure(null, "x");
    public static final Figure CONFIDENTIAL = new Figure(null, Csv.CONFIDENTIAL);

    static Figure of(long value) {
        return new Figure(value, null);
    }

    static Figure of(Cell cell) {
        return cell instanceof Cell.Shown shown ? of(shown.value()) : new Figure(null, cell.text());
    }

    /** What a table shows: the number or the symbol. */
    public String text() {
        return value == null ? symbol : value.toString();
    }

    @JsonIgnore
    public boolean isNumber() {
        return value != null;
    }
}
