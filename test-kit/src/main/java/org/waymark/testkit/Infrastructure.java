package org.waymark.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts a real PostgreSQL, a real Kafka broker and a mail server, once for all tests of a module, and lets the service verify the tokens of
 * {@link Tokens}. Use with {@code @WithTestResource(Infrastructure.class)} on each {@code @QuarkusTest}.
 */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private static Map<String, String> running;

    @Override
    public Map<String, String> start() {
        synchronized (Infrastructure.class) {
            if (running == null) {
                running = startOnce();
            }
            return running;
        }
    }

    private static Map<String, String> startOnce() {
        TestDatabase database = TestDatabase.start();
        TestBroker broker = TestBroker.start();
        TestMails mails = TestMails.start();
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.datasource.jdbc.url", database.url());
        configuration.put("quarkus.datasource.username", TestDatabase.USER);
        configuration.put("quarkus.datasource.password", TestDatabase.USER);
        configuration.put("kafka.bootstrap.servers", broker.servers());
        configuration.put("quarkus.mailer.port", String.valueOf(mails.smtp()));
        configuration.put(TestMails.VIEWER, String.valueOf(mails.viewer()));
        configuration.put("quarkus.oidc.auth-server-url", "");
        configuration.put("quarkus.oidc.public-key", Tokens.createKeys());
        return configuration;
    }

    /** The infrastructure lives as long as the test run: its shutdown hooks stop it. */
    @Override
    public void stop() {}
}
