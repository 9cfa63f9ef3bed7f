package org.waymark.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.waymark.kit.caller.Caller;

/** Runs inside the method's transaction: key, change and answer are stored together or not at all. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {
    private final IdempotencyKeys keys;
    private final Fingerprints fingerprints;
    private final Caller caller;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;

    IdempotencyInterceptor(
            IdempotencyKeys keys,
            Fingerprints fingerprints,
            Caller caller,
            HttpHeaders headers,
            Request request,
            UriInfo uri) {
        this.keys = keys;
        this.fingerprints = fingerprints;
        this.caller = caller;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (!QuarkusTransaction.isActive()) {
            throw new IllegalStateException(call.getMethod() + " is @Idempotent without @Transactional");
        }
        IdempotencyKeys.Key key = new IdempotencyKeys.Key(scope(), IdempotencyKeyHeader.of(headers));
        String fingerprint = fingerprints.of(request.getMethod(), uri.getRequestUri(), call.getParameters());
        if (keys.claim(key, fingerprint)) {
            Response answer = (Response) call.proceed();
            keys.store(key, answer);
            return answer;
        }
        return replay(keys.stored(key), fingerprint);
    }

    /** Two people, or one person in two programs, may choose the same key without seeing each other's answers. */
    private String scope() {
        if (caller.isAnonymous()) {
            throw new UnauthorizedException("keys of nobody in particular would be everybody's");
        }
        return caller.client() + "/" + caller.subject();
    }

    private static Response replay(IdempotencyKeys.Stored stored, String fingerprint) {
        if (!stored.fingerprint().equals(fingerprint)) {
            throw IdempotencyKeyHeader.reused();
        }
        Response.ResponseBuilder answer = Response.status(stored.status());
        Optional.ofNullable(stored.etag()).ifPresent(etag -> answer.header(HttpHeaders.ETAG, etag));
        Optional.ofNullable(stored.location()).ifPresent(location -> answer.header(HttpHeaders.LOCATION, location));
        Optional.ofNullable(stored.body()).ifPresent(body -> answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE));
        return answer.build();
    }
}
