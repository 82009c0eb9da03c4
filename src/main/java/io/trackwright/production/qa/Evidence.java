package io.trackwright.production.qa;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.Score;

/**
 * All that the checks may look at.
 *
 * @param brief what was commissioned
 * @param score what was written
 * @param sampleRateHz of the master, 8,000..192,000
 * @param frames length of the master, 1 or more
 * @param targetLufs the loudness that was asked for, before any trim
 * @param ceilingDbtp the highest true peak that was asked for, before any trim
 * @param stemResidualDbfs peak of Σ mastered stems − master, measured while both were made; any
 *     floor, even −∞, for none
 * @param given true when the score was posted: it is what it is, and no other can be composed
 * @param master the finished audio
 */
public record Evidence(
        MusicBrief brief,
        Score score,
        int sampleRateHz,
        long frames,
        double targetLufs,
        double ceilingDbtp,
        double stemResidualDbfs,
        boolean given,
        StereoSource master) {
    /** Evidence of a score that was composed. */
    public Evidence(
            MusicBrief brief,
            Score score,
            int sampleRateHz,
            long frames,
            double targetLufs,
            double ceilingDbtp,
            double stemResidualDbfs,
            StereoSource master) {
        this(
                brief,
                score,
                sampleRateHz,
                frames,
                targetLufs,
                ceilingDbtp,
                stemResidualDbfs,
                false,
                master);
    }

    public Evidence {
        if (sampleRateHz < AudioSpec.MIN_SAMPLE_RATE_HZ
                || sampleRateHz > AudioSpec.MAX_SAMPLE_RATE_HZ) {
            throw new IllegalArgumentException(
                    "sampleRateHz must be 8000..192000, was " + sampleRateHz);
        }
        if (frames < 1) {
            throw new IllegalArgumentException("frames must be 1 or more, was " + frames);
        }
        if (!(targetLufs >= -70 && targetLufs <= 0)) {
            throw new IllegalArgumentException("targetLufs must be -70..0, was " + targetLufs);
        }
        if (!(ceilingDbtp >= -60 && ceilingDbtp <= 0)) {
            throw new IllegalArgumentException("ceilingDbtp must be -60..0, was " + ceilingDbtp);
        }
    }

    /** Length of the master. */
    public double seconds() {
        return (double) frames / sampleRateHz;
    }
}
