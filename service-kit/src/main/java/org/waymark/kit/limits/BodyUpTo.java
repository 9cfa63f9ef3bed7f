package org.waymark.kit.limits;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This operation takes a larger body than others; the OpenAPI document says so as well. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyUpTo {
    int megabytes();

    /**
     * Whether the body is read as a stream while it arrives. Instead of a time for the whole, a least rate then holds; otherwise the
     * body is in memory before the operation begins.
     */
    boolean streamed() default false;
}
