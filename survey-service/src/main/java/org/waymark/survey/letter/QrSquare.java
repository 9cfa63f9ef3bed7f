package org.waymark.survey.letter;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a drawing.
 *
 * @param size of its side, in modules
 * @param path of its dark modules, as SVG has it
 */
record QrSquare(int size, String path) {
    static QrSquare of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return new QrSquare(code.size, path.toString());
    }
}
