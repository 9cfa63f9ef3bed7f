package org.waymark.kit.http;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.kit.change.Change;

/** An imagined aggregate. */
@Entity
@Table(name = "shelf")
public class Shelf {
    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Label label;

    @Version
    private long version;

    protected Shelf() {}

    Shelf(String id, Label label) {
        this.id = id;
        this.label = label;
    }

    void label(Label other) {
        this.label = other;
    }

    Label label() {
        return label;
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    public record Label(String text) {}

    record ShelfChange(Shelf shelf, String cause) implements Change {
        @Override
        public String action() {
            return "shelf-" + cause;
        }

        @Override
        public String subject() {
            return shelf.id;
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("version", shelf.version);
        }
    }
}
