package io.trackwright.music.theory;

/**
 * A metre such as 4/4 or 6/8.
 *
 * @param numerator beats written per bar, 1..32
 * @param denominator note value of a written beat: 1, 2, 4, 8, 16 or 32
 */
public record TimeSignature(int numerator, int denominator) {
    public static final TimeSignature COMMON = new TimeSignature(4, 4);

    public TimeSignature {
        if (numerator < 1 || numerator > 32) {
            throw new IllegalArgumentException("numerator must be 1..32, was " + numerator);
        }
        if (denominator < 1 || denominator > 32 || Integer.bitCount(denominator) != 1) {
            throw new IllegalArgumentException(
                    "denominator must be 1, 2, 4, 8, 16 or 32, was " + denominator);
        }
    }

    public long ticksPerBar() {
        return (long) numerator * Ticks.PER_WHOLE / denominator;
    }

    /** True for 6/8, 9/8, 12/8 and the like, whose felt beat is three written ones. */
    public boolean compound() {
        return denominator >= 8 && numerator > 3 && numerator % 3 == 0;
    }

    /** Length of the felt beat: a dotted value in compound metres, else the denominator's value. */
    public long ticksPerBeat() {
        long written = Ticks.PER_WHOLE / denominator;
        return compound() ? 3 * written : written;
    }

    public int beatsPerBar() {
        return (int) (ticksPerBar() / ticksPerBeat());
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
