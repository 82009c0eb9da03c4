package io.trackwright.production.picture;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.LoudnessMeter;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A recording at a glance: the lowest, the highest and the root mean square sample of every {@link
 * #BUCKET_FRAMES} frames, both channels together, and the loudness of every 100 ms. From it all
 * pictures but the spectrogram are drawn at any size.
 */
public final class Overview {
    public static final int BUCKET_FRAMES = 256;

    private static final float SCALE = 32_767;

    private final int sampleRateHz;
    private final long frames;
    private final short[] low;
    private final short[] high;
    private final short[] rms;
    private final double[] hopPowers;

    private Overview(
            int sampleRateHz,
            long frames,
            short[] low,
            short[] high,
            short[] rms,
            double[] hopPowers) {
        this.sampleRateHz = sampleRateHz;
        this.frames = frames;
        this.low = low;
        this.high = high;
        this.rms = rms;
        this.hopPowers = hopPowers;
    }

    /** Makes an overview while a recording goes by. */
    public static final class Recorder {
        private final AudioSpec spec;
        private final LoudnessMeter meter;
        private short[] low = new short[1024];
        private short[] high = new short[1024];
        private short[] rms = new short[1024];
        private int buckets;
        private int inBucket;
        private long frames;
        private float least;
        private float most;
        private double squares;

        /**
         * @param expectedFrames how long the recording is thought to be
         */
        public Recorder(AudioSpec spec, long expectedFrames) {
            this.spec = spec;
            this.meter = new LoudnessMeter(spec, expectedFrames);
        }

        /** Looks at the frames in use. */
        public void process(StereoBlock block) {
            meter.process(block);
            for (int i = 0; i < block.frames(); i++) {
                float l = block.left[i];
                float r = block.right[i];
                least = Math.min(least, Math.min(l, r));
                most = Math.max(most, Math.max(l, r));
                squares += 0.5 * ((double) l * l + (double) r * r);
                inBucket++;
                if (inBucket == BUCKET_FRAMES) {
                    closeBucket();
                }
            }
            frames += block.frames();
        }

        private void closeBucket() {
            if (buckets == low.length) {
                low = Arrays.copyOf(low, 2 * buckets);
                high = Arrays.copyOf(high, 2 * buckets);
                rms = Arrays.copyOf(rms, 2 * buckets);
            }
            low[buckets] = packed(least);
            high[buckets] = packed(most);
            rms[buckets] = packed((float) Math.sqrt(squares / inBucket));
            buckets++;
            least = 0;
            most = 0;
            squares = 0;
            inBucket = 0;
        }

        private static short packed(float sample) {
            return (short) Math.rint(SCALE * Math.clamp(sample, -1f, 1f));
        }

        /** The overview of everything so far; nothing can be added afterwards. */
        public Overview finish() {
            if (inBucket > 0) {
                closeBucket();
            }
            return new Overview(
                    spec.sampleRateHz(),
                    frames,
                    Arrays.copyOf(low, buckets),
                    Arrays.copyOf(high, buckets),
                    Arrays.copyOf(rms, buckets),
                    meter.hopPowers());
        }
    }

    public int sampleRateHz() {
        return sampleRateHz;
    }

    public double seconds() {
        return (double) frames / sampleRateHz;
    }

    int buckets() {
        return low.length;
    }

    /** A copy of the K-weighted powers of each 100 ms. */
    double[] hopPowers() {
        return hopPowers.clone();
    }

    /** The lowest sample of the buckets {@code from..to − 1}, −32,767..0. */
    int low(int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            found = Math.min(found, low[i]);
        }
        return found;
    }

    /** The highest sample of the buckets {@code from..to − 1}, 0..32,767. */
    int high(int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            found = Math.max(found, high[i]);
        }
        return found;
    }

    /** Root mean square of the buckets {@code from..to − 1}, 0..1. */
    double rms(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) rms[i] * rms[i];
        }
        return to > from ? Math.sqrt(sum / (to - from)) / SCALE : 0;
    }

    /** For {@link #fromBytes}. */
    public byte[] toBytes() {
        ByteBuffer bytes =
                ByteBuffer.allocate(20 + 6 * low.length + 8 * hopPowers.length)
                        .putInt(sampleRateHz)
                        .putLong(frames)
                        .putInt(low.length)
                        .putInt(hopPowers.length);
        for (int i = 0; i < low.length; i++) {
            bytes.putShort(low[i]).putShort(high[i]).putShort(rms[i]);
        }
        for (double power : hopPowers) {
            bytes.putDouble(power);
        }
        return bytes.array();
    }

    public static Overview fromBytes(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        int rate = bytes.getInt();
        long frames = bytes.getLong();
        int buckets = bytes.getInt();
        double[] powers = new double[bytes.getInt()];
        short[] low = new short[buckets];
        short[] high = new short[buckets];
        short[] rms = new short[buckets];
        for (int i = 0; i < buckets; i++) {
            low[i] = bytes.getShort();
            high[i] = bytes.getShort();
            rms[i] = bytes.getShort();
        }
        for (int i = 0; i < powers.length; i++) {
            powers[i] = bytes.getDouble();
        }
        return new Overview(rate, frames, low, high, rms, powers);
    }
}
