package org.waymark.kit.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a record as a CloudEvent in binary mode. Fields that are new to us are passed over. */
@ApplicationScoped
class EventReader {
    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @return the state, or empty where nobody here cares for its type
     * @throws BrokenContract when it cannot be read
     */
    Optional<Arrived> read(ConsumerRecord<String, byte[]> origin, StateHandlers handlers) {
        if (origin.value() == null) {
            return Optional.empty();
        }
        return handlers.find(header(origin, "ce_type"))
                .map(handler -> new Arrived(origin, meta(origin), state(origin, handler.payload()), handler));
    }

    private Object state(ConsumerRecord<String, byte[]> origin, Class<?> payload) {
        try {
            ObjectReader reader = json.readerFor(payload)
                    .without(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
            Object state = reader.readValue(origin.value());
            if (state == null) {
                throw new BrokenContract("the event is empty");
            }
            return state;
        } catch (IOException unreadable) {
            throw new BrokenContract("the event is not what its type promises: " + unreadable.getMessage(), unreadable);
        }
    }

    private static EventMeta meta(ConsumerRecord<String, byte[]> origin) {
        try {
            return new EventMeta(
                    header(origin, "ce_id"),
                    header(origin, "ce_type"),
                    header(origin, "ce_subject"),
                    key(origin),
                    Long.parseLong(header(origin, "ce_sequence")),
                    header(origin, "ce_cause"),
                    Instant.parse(header(origin, "ce_time")));
        } catch (NumberFormatException | DateTimeException malformed) {
            throw new BrokenContract("an attribute of the envelope is malformed: " + malformed.getMessage(), malformed);
        }
    }

    private static String key(ConsumerRecord<String, byte[]> origin) {
        if (origin.key() == null) {
            throw new BrokenContract("the event has no key");
        }
        return origin.key();
    }

    private static String header(ConsumerRecord<String, byte[]> origin, String name) {
        Header header = origin.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new BrokenContract("the envelope lacks the attribute " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
