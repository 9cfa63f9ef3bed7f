package org.waymark.catalog.reading;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * An answer that is ready to be sent.
 *
 * @param tag changes whenever the bytes do, also where it is the program that renders them in another way
 */
public record Rendering(Buffer bytes, String tag) {
    static Rendering of(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        byte[] said = ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt((int) sum.getValue())
                .putInt(bytes.length)
                .array();
        return new Rendering(
                Buffer.buffer(bytes), Base64.getUrlEncoder().withoutPadding().encodeToString(said));
    }
}
