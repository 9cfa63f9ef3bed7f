package org.waymark.kit.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Limits that a test reaches at once, and callers that say which address they have. */
public class SmallLimits implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("waymark.limits.body", "2K"),
                Map.entry("waymark.limits.body-within", "1S"),
                Map.entry("waymark.limits.bodies-at-once", "64K"),
                Map.entry("waymark.limits.least-rate", "1K"),
                Map.entry("waymark.limits.least-rate-window", "1S"),
                Map.entry("waymark.limits.headers-within", "2S"),
                Map.entry("waymark.limits.idle", "2S"),
                Map.entry("waymark.limits.anonymous-per-minute", "5"),
                Map.entry("waymark.limits.also-counted", "/page"),
                Map.entry("quarkus.datasource.jdbc.acquisition-timeout", "1S"),
                Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                Map.entry("quarkus.http.proxy.allow-x-forwarded", "true"),
                Map.entry("quarkus.http.proxy.trusted-proxies", "127.0.0.1"),
                Map.entry("quarkus.http.access-log.enabled", "true"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(CountingProvider.class));
    }
}
