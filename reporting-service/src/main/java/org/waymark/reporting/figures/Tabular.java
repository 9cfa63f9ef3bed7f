package org.waymark.reporting.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** Figures that can be laid out as rows under a header: what CSV is made of, from the same cleared figures as JSON. */
public interface Tabular {
    Heading heading();

    /** Name of the table, as its path has it. */
    @JsonIgnore
    String table();

    /** Column names in snake case. */
    @JsonIgnore
    List<String> header();

    /** As many values per line as the header has columns; {@link Figure}s show their number or symbol. */
    @JsonIgnore
    List<List<Object>> lines();
}
