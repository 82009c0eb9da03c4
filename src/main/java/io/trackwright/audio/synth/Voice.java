package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * One sounding note. A voice makes its sound a chunk of frames (32, unless it asks for more) at a
 * time, counted from the start of its note, and hands the frames out as they are asked for: so how
 * a block is split cannot change the sound, everything that moves at control rate moves once per
 * chunk, and the loops that make samples are short and plain. A voice whose sound moves slowly may
 * take longer chunks, which cost less.
 *
 * <p>An instrument extends this with {@link #strike} and {@link #fill}; {@link VoicePool} does the
 * rest.
 */
public abstract class Voice {
    /** Frames per chunk of a voice that does not ask for more. */
    protected static final int CHUNK = 32;

    private static final int LONGEST_CHUNK = 512;
    private static final double FADE_MS = 3;
    private static final double FOLLOW_MS = 165;
    private static final float HELD_WEIGHT = 4;

    /** Notes that begin closer together are a chord. */
    private static final double CHORD_SECONDS = 0.03;

    /** A note that ends so long before the next one, or so long after its beginning, is tied. */
    private static final double GAP_SECONDS = 0.05;

    private static final double OVERLAP_SECONDS = 0.12;

    /**
     * 0, 1, 2, … as a table, since compilers vectorise that and not the conversion of a loop's
     * counter.
     */
    static final float[] COUNT = new float[LONGEST_CHUNK];

    static {
        for (int i = 0; i < COUNT.length; i++) {
            COUNT[i] = i;
        }
    }

    /** The chunk that {@link #fill} writes; the same array twice when the voice is mono. */
    protected final float[] left;

    protected final float[] right;
    protected final double sampleRateHz;

    /** Chunks per second. */
    protected final double tickRateHz;

    /** Seeded anew for each note. */
    protected final Noise random = new Noise(0);

    private final int fadeFrames;
    private final float follow;
    private float seatLeft = 1;
    private float seatRight = 1;
    private float gainLeft = 1;
    private float gainRight = 1;
    private int position;
    private int heldFrames;
    private double key;
    private long ageFrames;
    private int fadeLeft;
    private float level;
    private boolean sounding;
    private boolean more;

    /**
     * @param stereo false when {@link #left} is all there is and the voice is placed by {@link
     *     #pan}
     */
    protected Voice(AudioSpec spec, boolean stereo) {
        this(spec, stereo, CHUNK);
    }

    /**
     * @param chunkFrames frames per chunk, a multiple of {@link #CHUNK}, at most 512
     */
    protected Voice(AudioSpec spec, boolean stereo, int chunkFrames) {
        sampleRateHz = spec.sampleRateHz();
        tickRateHz = sampleRateHz / chunkFrames;
        left = new float[chunkFrames];
        right = stereo ? new float[chunkFrames] : left;
        position = chunkFrames;
        follow = (float) Adsr.factor(tickRateHz, FOLLOW_MS);
        fadeFrames = Math.max(8, (int) (FADE_MS * 0.001 * sampleRateHz));
    }

    /** Prepares a note; every field that {@link #fill} reads is set anew. Must not allocate. */
    protected abstract void strike(Note note);

    /**
     * Writes the next chunk. The first one must start near zero.
     *
     * @param held whether the key is still down when the chunk begins
     * @return whether anything is left to be heard after this chunk
     */
    protected abstract boolean fill(boolean held);

    /** True for the voice of a soloist, who plays a line in one breath by {@link #slur}. */
    protected boolean sings() {
        return false;
    }

    /** Goes on to the next note of a line while the last one still sounds. Must not allocate. */
    protected void slur(Note note) {
        throw new UnsupportedOperationException("this voice plays no lines");
    }

    /**
     * Places a voice, −1 (left) .. 1 (right), at constant power relative to the centre, where both
     * gains are {@code gain}.
     */
    protected final void pan(double position, double gain) {
        gainLeft = (float) (seatLeft * gain * Math.sqrt(1 - position));
        gainRight = (float) (seatRight * gain * Math.sqrt(1 + position));
    }

    /** Multiplies a chunk by a straight ramp from one gain to another. */
    protected static void ramp(float[] x, double from, double to) {
        float start = (float) from;
        float step = (float) ((to - from) / x.length);
        float[] count = COUNT;
        for (int i = 0; i < x.length; i++) {
            x[i] *= start + step * count[i];
        }
    }

    /**
     * Drives a chunk into a smooth, odd saturation that is 1:1 for small signals and never leaves
     * ±1.
     */
    protected static void saturate(float[] x) {
        for (int i = 0; i < x.length; i++) {
            float v = Math.max(-3f, Math.min(3f, x[i]));
            float v2 = v * v;
            x[i] = v * (27 + v2) / (27 + 9 * v2);
        }
    }

    /** A lasting place and level, under whatever {@link #pan} a note asks for. */
    final void place(double position, double levelDb) {
        double gain = Exp2.ofDb(levelDb);
        seatLeft = (float) (gain * Math.sqrt(1 - position));
        seatRight = (float) (gain * Math.sqrt(1 + position));
    }

    final void begin(Note note, long seed) {
        random.seed(seed);
        key = note.key();
        heldFrames = note.durationFrames();
        ageFrames = 0;
        position = left.length;
        fadeLeft = 0;
        level = 0;
        sounding = true;
        more = true;
        gainLeft = seatLeft;
        gainRight = seatRight;
        strike(note);
    }

    /** How far a note is from the one that would be tied to it, in keys; infinite if none would. */
    final double reach(Note note) {
        if (!sounding || fadeLeft > 0 || !sings()) {
            return Double.POSITIVE_INFINITY;
        }
        long ago = startedAgo();
        double left = (heldFrames - ago) / sampleRateHz;
        boolean tied = left >= -GAP_SECONDS && left <= OVERLAP_SECONDS;
        return tied && ago >= CHORD_SECONDS * sampleRateHz
                ? Math.abs(note.key() - key)
                : Double.POSITIVE_INFINITY;
    }

    final void carry(Note note) {
        key = note.key();
        heldFrames = note.durationFrames();
        ageFrames = left.length - position;
        more = true;
        slur(note);
    }

    final void stop() {
        sounding = false;
    }

    final boolean sounding() {
        return sounding;
    }

    final boolean fading() {
        return fadeLeft > 0;
    }

    /** Ends the voice within 3 ms. */
    final void fade() {
        if (sounding && fadeLeft == 0) {
            fadeLeft = fadeFrames;
        }
    }

    /**
     * How much it would be missed; a note is never stolen in its first 20 ms if any other can be.
     */
    final float weight() {
        if (ageFrames < 0.02 * sampleRateHz) {
            return Float.MAX_VALUE;
        }
        return level * (ageFrames <= heldFrames ? HELD_WEIGHT : 1);
    }

    /** Frames heard since the note began. */
    final long startedAgo() {
        return ageFrames + position - left.length;
    }

    /** True when both sides hear the same. */
    final boolean central() {
        return left == right && gainLeft == gainRight;
    }

    /**
     * Adds its next frames to the frames in use of {@code bus}.
     *
     * @param own as long; what the voice makes is put down here first, at the places where it is
     *     added, since compilers vectorise a sum of arrays only at equal indices
     */
    final void mix(StereoBlock bus, StereoBlock own) {
        int n = bus.frames();
        int at = 0;
        while (at < n && sounding && (position < left.length || next())) {
            int run = Math.min(n - at, left.length - position);
            if (fadeLeft > 0) {
                run = Math.min(run, fadeLeft);
                putFading(own, at, run);
            } else {
                System.arraycopy(left, position, own.left, at, run);
                if (left != right) {
                    System.arraycopy(right, position, own.right, at, run);
                }
            }
            position += run;
            at += run;
        }
        add(own.left, bus.left, at, gainLeft);
        add(left == right ? own.left : own.right, bus.right, at, gainRight);
    }

    private boolean next() {
        if (!more) {
            sounding = false;
            return false;
        }
        more = fill(ageFrames < heldFrames);
        ageFrames += left.length;
        position = 0;
        float peak = Math.max(Math.abs(left[7]), Math.abs(left[23]));
        peak = Math.max(peak, Math.max(Math.abs(right[15]), Math.abs(right[31])));
        level = Math.max(level * follow, peak);
        return true;
    }

    private static void add(float[] from, float[] to, int n, float gain) {
        for (int i = 0; i < n; i++) {
            to[i] += gain * from[i];
        }
    }

    private void putFading(StereoBlock own, int at, int n) {
        float step = 1f / fadeFrames;
        for (int i = 0; i < n; i++) {
            float g = --fadeLeft * step;
            own.left[at + i] = g * left[position + i];
            own.right[at + i] = g * right[position + i];
        }
        if (fadeLeft == 0) {
            sounding = false;
        }
    }
}
