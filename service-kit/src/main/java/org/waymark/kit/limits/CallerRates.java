package org.waymark.kit.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.waymark.kit.refusal.Refusal;

/** How often each address has asked of late without signing in. */
@ApplicationScoped
class CallerRates {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 100_000;
    /** Whoever has one address of version 6 has a whole network of them. */
    private static final int NETWORK_BYTES = 8;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(MINUTE)
            .build();

    CallerRates(Limits limits) {
        perMinute = limits.anonymousPerMinute();
    }

    /** @throws Refusal that says when to come back, when this address has used up what it may */
    void count(SocketAddress caller) {
        ConsumptionProbe probe = buckets.get(network(caller), first -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.of(
                            Refusal.Kind.TOO_MANY_REQUESTS,
                            "",
                            "too-many-requests",
                            "Without signing in, one address may send {most} requests a minute.",
                            perMinute)
                    .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    static String network(SocketAddress caller) {
        String host = caller == null || caller.host() == null ? "" : caller.host();
        byte[] address = NetUtil.createByteArrayFromIpAddressString(host);
        return address == null || address.length <= NETWORK_BYTES
                ? host
                : HexFormat.of().formatHex(Arrays.copyOf(address, NETWORK_BYTES));
    }
}
