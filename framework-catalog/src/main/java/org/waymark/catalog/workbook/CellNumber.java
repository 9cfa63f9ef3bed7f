package org.waymark.catalog.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/** What the number of a cell says. */
final class CellNumber {
    /** What a spreadsheet keeps; it writes two more, which say how the number came about. */
    static final int MOST_DIGITS = 15;

    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_DIGITS_WRITTEN = 40;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Spreadsheets believe in 29 February 1900: before it, days count from a day later. */
    private static final int FIRST_OF_MARCH_1900 = 61;

    private CellNumber() {}

    /** @throws NumberFormatException for what no spreadsheet writes as a number */
    static BigDecimal of(String written) {
        if (written.length() > MOST_CHARACTERS) {
            throw new NumberFormatException(written);
        }
        return new BigDecimal(written);
    }

    /** A number that would take pages to write out stays as it is written. */
    static String plain(BigDecimal number) {
        BigDecimal kept = number.precision() > MOST_DIGITS ? BigDecimal.valueOf(number.doubleValue()) : number;
        boolean writable = kept.precision() <= MOST_DIGITS_WRITTEN && Math.abs(kept.scale()) <= MOST_DIGITS_WRITTEN;
        return writable ? kept.toPlainString() : number.toString();
    }

    static boolean isDate(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
    }

    /** @param number days since the end of 1899, or since the beginning of 1904; the fraction is the time of the day */
    static String date(BigDecimal number, DateFormat format, boolean since1904) {
        int days = number.intValue();
        LocalTime time = LocalTime.MIDNIGHT.plusSeconds(number.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS_PER_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue());
        if (days == 0 && format == DateFormat.TIME) {
            return time.toString();
        }
        LocalDate epoch = since1904 ? EPOCH_1904 : days < FIRST_OF_MARCH_1900 ? EPOCH.plusDays(1) : EPOCH;
        LocalDate day = epoch.plusDays(days);
        if (!time.equals(LocalTime.MIDNIGHT)) {
            return LocalDateTime.of(day, time).toString();
        }
        return format == DateFormat.MONTH && day.getDayOfMonth() == 1
                ? YearMonth.from(day).toString()
                : day.toString();
    }
}
