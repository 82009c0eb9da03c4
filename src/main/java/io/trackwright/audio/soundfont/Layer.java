package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.synth.Tuning;

/**
 * One zone of a note as it sounds: sample, filter, two envelopes and two LFOs (§9.1). Envelopes and
 * LFOs move the pitch and the filter once per block of {@link SampleReader#BLOCK} frames; the
 * loudness goes in straight lines from block to block, over shorter ones where an attack begins or
 * ends, and over the whole chunk where that is as good.
 */
final class Layer {
    private static final int BLOCK = SampleReader.BLOCK;
    private static final int ATTACK_STEP = 8;
    private static final double STRAIGHT = 2e-3;

    /** −96 dB, the noise of 16 bits. */
    private static final double INAUDIBLE = 1.6e-5;

    private static final double FULL_SCALE = 1.0 / 32_768;
    private static final double CHOKE_SECONDS = 0.4;
    private static final double OPEN_FILTER_CENTS = 13_500;

    /** The filter is not tuned again for less. */
    private static final double AUDIBLE_CENTS = 2;

    private static final double STEPS_PER_SAMPLE = 1 << Pieces.PLACE_BITS;
    private static final double MOST_RATIO = 1 << 20;
    private static final double FLAT_Q_DB = -3.0103;
    private static final int LOOP = 1;
    private static final int LOOP_WHILE_HELD = 3;
    private static final int COARSE = 32_768;

    private final double rateHz;
    private final Convention convention;
    private final SampleReader reader;
    private final ZoneValues values;
    private final PlayHead head = new PlayHead();
    private final VolumeEnvelope volume = new VolumeEnvelope();
    private final ModulationEnvelope bend = new ModulationEnvelope();
    private final TriangleLfo modulation = new TriangleLfo();
    private final TriangleLfo vibrato = new TriangleLfo();
    private final LowPass filter;
    private Sample sample;
    private Kernel kernel = Kernel.of(1);
    private double pitchCents;
    private double cutoffCents;
    private double tunedCents;
    private double q;
    private double filterGain;
    private boolean filtered;
    private double level;
    private double leftGain;
    private double rightGain;
    private boolean bending;
    private long plainStep;
    private double last;
    private long age;
    private long releaseAt;
    private boolean held;
    private boolean sounding;

    Layer(
            double rateHz,
            Convention convention,
            SampleReader reader,
            LowPass.Room filterRoom,
            Sample any) {
        this.rateHz = rateHz;
        this.convention = convention;
        this.reader = reader;
        this.sample = any;
        values = new ZoneValues(convention);
        filter = new LowPass(rateHz, filterRoom);
    }

    /**
     * Begins a zone.
     *
     * @param gain linear, on top of what the font says
     * @param heldFrames the key is up after so many
     */
    void start(Zone zone, double key, double velocity, double gain, long heldFrames) {
        values.set(zone, key, velocity);
        sample = zone.sample();
        place();
        tune();
        shape();
        level = FULL_SCALE * gain * Exp2.ofDb(-0.1 * values.of(Generator.ATTENUATION));
        double turn = 0.25 * (0.5 + 0.001 * values.of(Generator.PAN));
        leftGain = SineTable.ofCycles(0.25 - turn);
        rightGain = SineTable.ofCycles(turn);
        age = 0;
        releaseAt = heldFrames;
        last = 0;
        held = true;
        sounding = true;
    }

    /** Where the sample and its loop lie, offsets counted in. */
    private void place() {
        long start =
                sample.startFrame()
                        + offset(Generator.START_OFFSET)
                        + COARSE * offset(Generator.START_COARSE_OFFSET);
        long end =
                sample.endFrame()
                        + offset(Generator.END_OFFSET)
                        + COARSE * offset(Generator.END_COARSE_OFFSET);
        long loopStart =
                sample.loopStartFrame()
                        + offset(Generator.LOOP_START_OFFSET)
                        + COARSE * offset(Generator.LOOP_START_COARSE_OFFSET);
        long loopEnd =
                sample.loopEndFrame()
                        + offset(Generator.LOOP_END_OFFSET)
                        + COARSE * offset(Generator.LOOP_END_COARSE_OFFSET);
        start = Math.clamp(start, sample.startFrame(), sample.endFrame());
        end = Math.clamp(end, start, sample.endFrame());
        int mode = values.whole(Generator.SAMPLE_MODES) & 3;
        head.place(
                start,
                (int) (end - start),
                (int) Math.clamp(loopStart - start, -1, Integer.MAX_VALUE),
                (int) Math.clamp(loopEnd - start, -1, Integer.MAX_VALUE),
                mode == LOOP || mode == LOOP_WHILE_HELD);
    }

    private long offset(Generator generator) {
        return values.whole(generator);
    }

    private void tune() {
        int fixed = values.whole(Generator.ROOT_KEY);
        double root = fixed < 0 ? sample.rootKey() : fixed;
        pitchCents =
                values.of(Generator.SCALE_TUNING) * (values.key() - root)
                        + sample.correctionCents()
                        + 100 * values.of(Generator.COARSE_TUNE)
                        + values.of(Generator.FINE_TUNE);
        settle();
    }

    private void settle() {
        kernel = Kernel.of(ratio(pitchCents));
        plainStep = step(pitchCents);
    }

    /** Samples per frame in 2⁻³², as fine as they can be read. */
    private long step(double cents) {
        return (long) (STEPS_PER_SAMPLE * ratio(cents)) << SampleReader.FINER_BITS;
    }

    private double ratio(double cents) {
        return Math.min(MOST_RATIO, sample.rateHz() / rateHz * Exp2.of(cents / 1_200));
    }

    private void shape() {
        double key = values.key();
        volume.times.set(
                rateHz,
                values.timecents(Generator.VOL_ENV_DELAY),
                values.timecents(Generator.VOL_ENV_ATTACK),
                keyed(Generator.VOL_ENV_HOLD, Generator.KEY_TO_VOL_ENV_HOLD, key),
                keyed(Generator.VOL_ENV_DECAY, Generator.KEY_TO_VOL_ENV_DECAY, key),
                values.timecents(Generator.VOL_ENV_RELEASE));
        volume.start(convention.envelopeDepthDb(), values.of(Generator.VOL_ENV_SUSTAIN));
        bend.times.set(
                rateHz,
                values.timecents(Generator.MOD_ENV_DELAY),
                values.timecents(Generator.MOD_ENV_ATTACK),
                keyed(Generator.MOD_ENV_HOLD, Generator.KEY_TO_MOD_ENV_HOLD, key),
                keyed(Generator.MOD_ENV_DECAY, Generator.KEY_TO_MOD_ENV_DECAY, key),
                values.timecents(Generator.MOD_ENV_RELEASE));
        bend.start(1 - 0.001 * values.of(Generator.MOD_ENV_SUSTAIN));
        modulation.start(
                rateHz,
                values.timecents(Generator.MOD_LFO_DELAY),
                values.of(Generator.MOD_LFO_FREQUENCY));
        vibrato.start(
                rateHz,
                values.timecents(Generator.VIB_LFO_DELAY),
                values.of(Generator.VIB_LFO_FREQUENCY));
        bending =
                values.of(Generator.MOD_LFO_TO_PITCH) != 0
                        || values.of(Generator.VIB_LFO_TO_PITCH) != 0
                        || values.of(Generator.MOD_ENV_TO_PITCH) != 0;
        double qDb = 0.1 * values.of(Generator.FILTER_Q);
        cutoffCents = values.of(Generator.FILTER_CUTOFF);
        filtered =
                qDb > 0
                        || cutoffCents < OPEN_FILTER_CENTS
                        || values.of(Generator.MOD_LFO_TO_FILTER) != 0
                        || values.of(Generator.MOD_ENV_TO_FILTER) != 0;
        q = Exp2.ofDb(qDb + FLAT_Q_DB);
        filterGain = filtered ? Exp2.ofDb(-0.5 * qDb) : 1;
        filter.reset();
        tuneFilter(cutoffCents);
    }

    private double keyed(Generator time, Generator perKey, double key) {
        return EnvelopeTimes.keyed(values.timecents(time), values.of(perKey), key);
    }

    /** Takes the pitch of the right side, so that a stereo pair stays one (§7.10). */
    void follow(Layer right) {
        if (sample.leftOf(right.sample) && sample.rateHz() == right.sample.rateHz()) {
            pitchCents = right.pitchCents;
            settle();
        }
    }

    boolean sounding() {
        return sounding;
    }

    /** The class whose notes end one another; 0 for none. */
    int exclusiveClass() {
        return sounding ? values.whole(Generator.EXCLUSIVE_CLASS) : 0;
    }

    void stop() {
        sounding = false;
    }

    /** Ends soon: another note of its class has begun. */
    void choke() {
        volume.release(age, CHOKE_SECONDS * rateHz);
    }

    /**
     * Adds the next chunk.
     *
     * @param glideCents how far the pitch is from its key when the note begins
     * @param glideFrames until it is there
     */
    void add(double glideCents, double glideFrames, Scratch scratch, float[] left, float[] right) {
        int blocks = left.length / BLOCK;
        int up = held ? release(blocks) : blocks;
        for (int block = 0; block < blocks; block++) {
            long frame = age + (long) block * BLOCK;
            double glide = glideCents * Math.max(0, 1 - frame / glideFrames);
            scratch.steps[block] =
                    bending || glide != 0 ? step(frame + BLOCK / 2, glide) : plainStep;
        }
        if (up < blocks && (values.whole(Generator.SAMPLE_MODES) & 3) == LOOP_WHILE_HELD) {
            reader.read(head, kernel, scratch.steps, 0, up, scratch.mono);
            head.leave();
            reader.read(head, kernel, scratch.steps, up, blocks, scratch.mono);
        } else {
            reader.read(head, kernel, scratch.steps, 0, blocks, scratch.mono);
        }
        float[] mono = scratch.mono;
        if (filtered) {
            filter(mono, blocks);
        }
        boolean rising = volume.rising(age);
        shade(mono, left, right);
        age += left.length;
        sounding = !head.ended() && (rising || last > INAUDIBLE * FULL_SCALE);
    }

    /** Ends what the key holds, when it goes up in this chunk; returns the block it does so at. */
    private int release(int blocks) {
        long up = Math.max(0, (releaseAt - age + BLOCK - 1) / BLOCK);
        if (up >= blocks) {
            return blocks;
        }
        held = false;
        volume.release(age + up * BLOCK, Double.POSITIVE_INFINITY);
        bend.release(age + up * BLOCK);
        return (int) up;
    }

    private long step(long frame, double glideCents) {
        double cents =
                pitchCents
                        + glideCents
                        + modulation.value(frame) * values.of(Generator.MOD_LFO_TO_PITCH)
                        + vibrato.value(frame) * values.of(Generator.VIB_LFO_TO_PITCH)
                        + bend.level(frame) * values.of(Generator.MOD_ENV_TO_PITCH);
        return step(cents);
    }

    /** Filters a chunk, in stretches between which the filter moves. */
    private void filter(float[] mono, int blocks) {
        double byLfo = values.of(Generator.MOD_LFO_TO_FILTER);
        double byEnvelope = values.of(Generator.MOD_ENV_TO_FILTER);
        int done = 0;
        for (int block = 0; block < blocks && (byLfo != 0 || byEnvelope != 0); block++) {
            long frame = age + (long) block * BLOCK;
            double cents =
                    cutoffCents + byLfo * modulation.value(frame) + byEnvelope * bend.level(frame);
            if (Math.abs(cents - tunedCents) > AUDIBLE_CENTS) {
                filter.process(mono, done * BLOCK, (block - done) * BLOCK);
                done = block;
                tuneFilter(cents);
            }
        }
        filter.process(mono, done * BLOCK, (blocks - done) * BLOCK);
    }

    private void tuneFilter(double cents) {
        tunedCents = cents;
        filter.tune(Tuning.hz(0.01 * cents), q);
    }

    /** Adds the sound at its loudness and place. */
    private void shade(float[] mono, float[] left, float[] right) {
        int frames = mono.length;
        double end = gain(age + frames);
        double sag = gain(age + frames / 2) - 0.5 * (last + end);
        if (Math.abs(sag) <= STRAIGHT * Math.max(last, end) && !volume.turns(age, age + frames)) {
            mix(mono, 0, frames, end, left, right);
            return;
        }
        for (int block = 0; block < frames; block += BLOCK) {
            int step = volume.turns(age + block, age + block + BLOCK) ? ATTACK_STEP : BLOCK;
            for (int at = block; at < block + BLOCK; at += step) {
                mix(mono, at, at + step, gain(age + at + step), left, right);
            }
        }
    }

    private double gain(long frame) {
        double gain = level * filterGain * volume.gain(frame);
        double tremolo = values.of(Generator.MOD_LFO_TO_VOLUME);
        return tremolo == 0 ? gain : gain * Exp2.ofDb(0.1 * modulation.value(frame) * tremolo);
    }

    private void mix(float[] mono, int from, int to, double gain, float[] left, float[] right) {
        float slope = (float) ((gain - last) / (to - from));
        float start = (float) last - from * slope;
        if (leftGain > 0 && rightGain > 0) {
            float ratio = (float) (rightGain / leftGain);
            float side = (float) leftGain;
            both(mono, from, to, side * start, side * slope, ratio, left, right);
        } else if (leftGain > 0) {
            one(mono, from, to, (float) leftGain * start, (float) leftGain * slope, left);
        } else {
            one(mono, from, to, (float) rightGain * start, (float) rightGain * slope, right);
        }
        last = gain;
    }

    private static void one(float[] mono, int from, int to, float start, float slope, float[] out) {
        float[] count = Scratch.COUNT;
        for (int i = from; i < to; i++) {
            out[i] += (start + count[i] * slope) * mono[i];
        }
    }

    private static void both(
            float[] mono,
            int from,
            int to,
            float start,
            float slope,
            float ratio,
            float[] left,
            float[] right) {
        float[] count = Scratch.COUNT;
        for (int i = from; i < to; i++) {
            float x = (start + count[i] * slope) * mono[i];
            left[i] += x;
            right[i] = Math.fma(ratio, x, right[i]);
        }
    }
}
