package org.waymark.survey.anonymity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The service's keys. New surveys take the current one and stay with it until they close; a former key is kept for those that were planned
 * under it.
 */
@ApplicationScoped
@Startup
public class SurveyKeys {
    private final Map<String, KeyedHashes> byId = new LinkedHashMap<>();
    private final KeyedHashes current;

    SurveyKeys(
            @ConfigProperty(name = "waymark.survey.key") String key,
            @ConfigProperty(name = "waymark.survey.key.former") Optional<List<String>> former) {
        current = new KeyedHashes(key);
        Stream.concat(Stream.of(current), former.stream().flatMap(List::stream).map(KeyedHashes::new))
                .forEach(each -> byId.put(each.id(), each));
    }

    public KeyedHashes current() {
        return current;
    }

    /**
     * The key that a survey was planned under.
     *
     * @throws IllegalStateException when it is neither the current nor a former one
     */
    public KeyedHashes named(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException(
                        "a survey was planned under a key that waymark.survey.key.former does not hold"));
    }

    /** A token does not say which key it was made with. */
    public Stream<KeyedHashes> all() {
        return byId.values().stream();
    }
}
