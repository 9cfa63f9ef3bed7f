package org.waymark.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A verb that needs {@code Idempotency-Key}. The answer is stored in the same transaction and replayed for the same key and content;
 * the same key with other content is refused with 422. Goes on a transactional resource method that returns a
 * {@code jakarta.ws.rs.core.Response}. A key belongs to one subject of one client; callers without a token cannot use such a verb. The
 * answer is stored as it is for a week: not for a verb whose answer holds a secret, nor for bodies read as a stream.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
