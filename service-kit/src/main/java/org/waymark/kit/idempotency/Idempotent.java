package org.waymark.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A verb that needs {@code Idempotency-Key}. The answer is stored in the same transaction and replayed for the same key and content;
 * the same key with other content is refused with 422. Goes on a transactional resource method that returns a
 * {@code jakarta.ws.rs.core.Response}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
