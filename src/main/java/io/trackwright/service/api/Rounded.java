package io.trackwright.service.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures without the tail that binary fractions leave in decimals. */
final class Rounded {
    private Rounded() {}

    /** {@code value} to {@code decimals} places; it must be finite. */
    static double to(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }
}
