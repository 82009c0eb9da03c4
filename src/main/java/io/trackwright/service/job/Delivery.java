package io.trackwright.service.job;

/**
 * The technical wishes of a request.
 *
 * @param sampleRateHz 44,100, 48,000 or 96,000
 * @param loudnessLufs integrated loudness of the master, −24..−7
 * @param truePeakDbtp ceiling of the master, −9..−0.1
 */
public record Delivery(int sampleRateHz, double loudnessLufs, double truePeakDbtp) {
    public static final Delivery DEFAULT = new Delivery(44_100, -14, -1);

    public Delivery {
        if (sampleRateHz != 44_100 && sampleRateHz != 48_000 && sampleRateHz != 96_000) {
            throw new IllegalArgumentException(
                    "sampleRateHz must be 44100, 48000 or 96000, was " + sampleRateHz);
        }
        if (!(loudnessLufs >= -24 && loudnessLufs <= -7)) {
            throw new IllegalArgumentException("loudnessLufs must be -24..-7, was " + loudnessLufs);
        }
        if (!(truePeakDbtp >= -9 && truePeakDbtp <= -0.1)) {
            throw new IllegalArgumentException(
                    "truePeakDbtp must be -9..-0.1, was " + truePeakDbtp);
        }
    }
}
