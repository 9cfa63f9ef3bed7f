package org.waymark.kit.topics;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates the topics a service reads or writes, compacted, where they are missing: whoever starts first. Goes on trying in the
 * background while the broker is away.
 */
@ApplicationScoped
class TopicSetup {
    private static final Logger LOG = Logger.getLogger(TopicSetup.class);
    private static final Map<String, String> EVERY_TOPIC = Map.of(
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            String.valueOf(8 * 1024 * 1024),
            TopicConfig.COMPRESSION_TYPE_CONFIG,
            "gzip");
    private static final long RETRY_MILLIS = 1_000;

    private final Map<String, Object> connection;
    private final List<String> compacted;
    private final String deadLetters;
    private final int partitions;
    private Thread thread;

    TopicSetup(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            @ConfigProperty(name = "waymark.topics") List<String> compacted,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "waymark.topics.partitions", defaultValue = "3") int partitions) {
        this.connection = connection;
        this.compacted = compacted;
        this.deadLetters = "waymark.dead-letters." + application;
        this.partitions = partitions;
    }

    void start(@Observes @Priority(1) StartupEvent started) {
        thread = new Thread(this::untilDone, "topic-setup");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.interrupt();
    }

    private void untilDone() {
        try {
            while (!created()) {
                Thread.sleep(RETRY_MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() throws InterruptedException {
        try (Admin admin = Admin.create(connection)) {
            for (NewTopic topic : wanted()) {
                create(admin, topic);
            }
            return true;
        } catch (ExecutionException | KafkaException away) {
            LOG.warnf("The topics wait for the broker: %s", away.getMessage());
            return false;
        }
    }

    private List<NewTopic> wanted() {
        Map<String, String> states = new HashMap<>(EVERY_TOPIC);
        states.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        NewTopic letters = new NewTopic(deadLetters, Optional.of(1), Optional.empty()).configs(EVERY_TOPIC);
        return Stream.concat(
                        compacted.stream()
                                .map(name ->
                                        new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(states)),
                        Stream.of(letters))
                .toList();
    }

    private static void create(Admin admin, NewTopic topic) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(List.of(topic)).all().get();
            LOG.infof("Created the topic %s", topic.name());
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }
}
