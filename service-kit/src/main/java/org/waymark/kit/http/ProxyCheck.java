package org.waymark.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.kit.production.Finding;
import org.waymark.kit.production.ProductionCheck;

/** Requests come encrypted, to the service itself or to a proxy that it knows. */
@ApplicationScoped
class ProxyCheck implements ProductionCheck {
    private static final String FORWARDED = "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING";
    private static final String TRUSTED = "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES";

    private final boolean forwarded;
    private final boolean trusted;
    private final boolean encrypted;

    ProxyCheck(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean forwarded,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trusted,
            @ConfigProperty(name = "quarkus.http.tls-configuration-name") Optional<String> certificate) {
        this.forwarded = forwarded;
        this.trusted = trusted.isPresent();
        this.encrypted = certificate.isPresent();
    }

    @Override
    public String name() {
        return "proxy";
    }

    @Override
    public List<Finding> findings() {
        if (forwarded) {
            return Finding.when(!trusted, TRUSTED, "every caller may say which address a request comes from");
        }
        return Finding.when(
                !encrypted,
                FORWARDED,
                "neither a proxy that encrypts (true, and " + TRUSTED
                        + ") nor a certificate of the service's own (QUARKUS_HTTP_TLS_CONFIGURATION_NAME) is set");
    }
}
