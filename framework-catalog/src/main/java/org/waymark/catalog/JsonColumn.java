package org.waymark.catalog;

import jakarta.persistence.AttributeConverter;
import org.waymark.kit.storage.StoredJson;

/** Content as JSON in a column that is compared as text: the same content is the same text. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {
    private final Class<T> type;

    protected JsonColumn(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T content) {
        return StoredJson.write(content);
    }

    @Override
    public T convertToEntityAttribute(String column) {
        return StoredJson.read(column, type);
    }
}
