package org.waymark.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed document says what the records say, no more and no less. */
class AsyncApiTest {
    private static AsyncApi committed;

    @BeforeAll
    static void read() throws IOException {
        if (Boolean.getBoolean("waymark.asyncapi.write")) {
            AsyncApi.write(PayloadSchemas.ofAllEvents());
        }
        committed = AsyncApi.committed();
    }

    @Test
    void describes_every_topic() throws IllegalAccessException {
        Set<String> topics = new TreeSet<>(Set.of("waymark.dead-letters.{service}"));
        for (Field topic : Topics.class.getFields()) {
            topics.add((String) topic.get(null));
        }
        assertEquals(topics, committed.addresses());
    }

    @Test
    void describes_every_event_by_its_type_and_record() {
        assertEquals(
                EventTypes.all().size() + 1, committed.messages().size(), "one for each event and the dead letter");
        for (Class<?> event : EventTypes.all()) {
            JsonNode message = committed.message(event);
            assertEquals(
                    EventTypes.typeOf(event),
                    message.at("/headers/properties/ce_type/const").asText());
            assertEquals(
                    PayloadSchemas.reference(event), message.at("/payload/$ref").asText());
        }
    }

    @Test
    void names_types_after_their_source_their_event_and_a_version() {
        for (Class<?> event : EventTypes.all()) {
            String type = EventTypes.typeOf(event);
            assertTrue(
                    type.matches(
                            "org\\.waymark\\.(catalog|survey|assessment)\\." + EventTypes.nameOf(event) + "\\.v\\d+"),
                    type);
        }
    }

    @Test
    void sends_every_event_on_one_topic() {
        List<String> messages = new ArrayList<>();
        committed.messages().fieldNames().forEachRemaining(messages::add);
        assertEquals(messages.stream().sorted().toList(), committed.sentOnChannels());
    }

    @Test
    void lets_a_service_receive_exactly_what_it_has_golden_files_of() {
        assertEquals(
                Golden.all().stream().map(Golden::toString).collect(Collectors.toCollection(TreeSet::new)),
                committed.received());
    }

    @Test
    void describes_the_keys_that_the_records_make() {
        assertValid(key(FrameworkChanged.class), FrameworkChanged.key("maternity-early-years", "2020"));
        assertValid(key(AreaChanged.class), AreaChanged.key(new UUID(1, 2)));
        assertValid(key(CodeListChanged.class), CodeListChanged.key("stakeholder-roles"));
    }

    @Test
    void has_the_schemas_of_the_records() {
        ObjectNode derived = PayloadSchemas.ofAllEvents();
        ObjectNode written = SchemaNotes.removedFrom(committed.schemas());
        derived.fields()
                .forEachRemaining(schema -> assertEquals(
                        schema.getValue().toPrettyString(),
                        written.path(schema.getKey()).toPrettyString(),
                        schema.getKey() + " has drifted; -Dwaymark.asyncapi.write=true writes it anew"));
        assertEquals(derived, written);
    }

    @Test
    void accepts_every_golden_file() {
        for (Golden golden : Golden.all()) {
            assertValid(schema(committed.message(golden.type()).path("payload")), golden.state());
        }
    }

    @Test
    void shows_one_example_of_each_event() {
        for (Class<?> event : EventTypes.all()) {
            JsonNode examples = committed.message(event).path("examples");
            assertEquals(1, examples.size(), event::getSimpleName);
            assertEquals(
                    Examples.of(event, committed.key(event)),
                    examples.get(0),
                    event.getSimpleName() + " has drifted; -Dwaymark.asyncapi.write=true writes it anew");
        }
    }

    @Test
    void shows_a_key_that_is_made_of_the_example() {
        for (Class<?> event : EventTypes.all()) {
            assertValid(key(event), committed.key(event));
            JsonNode payload = committed.message(event).at("/examples/0/payload");
            for (String part : Examples.subject(committed.key(event)).split(":")) {
                assertTrue(payload.toString().contains('"' + part + '"'), part);
            }
        }
    }

    @Test
    void describes_the_envelope_and_the_value_of_every_example() {
        committed.messages().forEach(message -> {
            JsonNode example = message.at("/examples/0");
            assertValid(schema(message.path("headers")), example.path("headers"));
            assertValid(
                    schema(committed.document().at("/components/messageTraits/cloudEvent/headers")),
                    example.path("headers"));
            assertValid(schema(message.path("payload")), example.path("payload"));
        });
    }

    @Test
    void says_the_codec_at_every_topic() {
        committed
                .document()
                .path("channels")
                .forEach(channel -> assertEquals(
                        "gzip",
                        committed
                                .resolved(channel.path("bindings"))
                                .at("/kafka/topicConfiguration")
                                .path("compression.type")
                                .asText()));
    }

    private static JsonNode key(Class<?> event) {
        return committed.message(event).at("/bindings/kafka/key");
    }

    /** As it stands in the document; ids are left away, because a validator would resolve every reference against them. */
    private static ObjectNode schema(JsonNode part) {
        ObjectNode schema = part.deepCopy();
        schema.set("components", committed.document().path("components").deepCopy());
        schema.findParents("$id").forEach(named -> ((ObjectNode) named).remove("$id"));
        return schema;
    }

    private static void assertValid(JsonNode schema, Object value) {
        JsonSchema validator =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        Set<ValidationMessage> faults = validator.validate(new ObjectMapper().valueToTree(value));
        assertEquals(Set.of(), faults);
    }
}
