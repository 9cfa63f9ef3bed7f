package org.waymark.survey.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends where one row is longer than a line may be: nothing else would end a cell whose quotes do not close. */
final class RowLimit extends FilterInputStream {
    /** Bytes that a reader may have taken before it came to the row. */
    private static final int READ_AHEAD = 65_536;

    private long left;
    private boolean exceeded;

    RowLimit(InputStream body) {
        super(body);
        begin();
    }

    /** Another row begins. */
    void begin() {
        left = Lines.LONGEST + READ_AHEAD;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        exceeded = left == 0;
        int count = exceeded ? -1 : super.read(into, offset, (int) Math.min(left, length));
        left -= Math.max(0, count);
        return count;
    }
}
