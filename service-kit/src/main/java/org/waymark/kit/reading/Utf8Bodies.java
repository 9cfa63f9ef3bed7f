package org.waymark.kit.reading;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.kit.refusal.Refusal;

/** A body of JSON is UTF-8, as RFC 8259 says; a byte-order mark before it is passed over. Streams are read line by line elsewhere. */
@Provider
public class Utf8Bodies implements ReaderInterceptor {
    private static final char NUL = 0;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (isJson(body.getMediaType()) && !InputStream.class.isAssignableFrom(body.getType())) {
            String text = Characters.utf8(body.getInputStream().readAllBytes());
            // or the parser would take bytes in between for another encoding
            if (text.indexOf(NUL) >= 0) {
                throw Refusal.of(Refusal.Kind.MALFORMED, List.of(Characters.unfit("", NUL)));
            }
            body.setInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        return body.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
