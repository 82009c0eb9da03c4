package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.dsp.Svf;
import io.trackwright.audio.synth.Tuning;

/**
 * One zone of a note as it sounds: sample, filter, two envelopes and two LFOs (§9.1). Envelopes and
 * LFOs move the pitch and the filter once per chunk and the loudness in straight lines between
 * chunks, shorter ones during the attack.
 */
final class Layer {
    private static final int ATTACK_STEP = 8;
    private static final double INAUDIBLE = 1e-5;
    private static final double CHOKE_SECONDS = 0.4;
    private static final double OPEN_FILTER_CENTS = 13_500;
    private static final double TURN_FRACTION = 4294967296.0;
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
    private final Svf filter;
    private Sample sample;
    private SincTable kernel = SincTable.of(1);
    private double pitchCents;
    private double cutoffCents;
    private double q;
    private double filterGain;
    private boolean filtered;
    private double level;
    private double leftGain;
    private double rightGain;
    private double last;
    private long age;
    private boolean held;
    private boolean sounding;

    Layer(double rateHz, Convention convention, SampleReader reader, Sample any) {
        this.rateHz = rateHz;
        this.convention = convention;
        this.reader = reader;
        this.sample = any;
        values = new ZoneValues(convention);
        filter = new Svf(rateHz);
    }

    /**
     * Begins a zone.
     *
     * @param gain linear, on top of what the font says
     */
    void start(Zone zone, double key, double velocity, double gain) {
        values.set(zone, key, velocity);
        sample = zone.sample();
        place();
        tune();
        shape();
        level = gain * Exp2.ofDb(-0.1 * values.of(Generator.ATTENUATION));
        double turn = 0.25 * (0.5 + 0.001 * values.of(Generator.PAN));
        leftGain = SineTable.ofCycles(0.25 - turn);
        rightGain = SineTable.ofCycles(turn);
        age = 0;
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
        kernel = SincTable.of(ratio(pitchCents));
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
     * @param glideCents how far the pitch is from its key
     * @param mono scratch of the length of the chunk
     */
    void add(boolean keyDown, double glideCents, float[] mono, float[] left, float[] right) {
        if (held && !keyDown) {
            held = false;
            volume.release(age, Double.POSITIVE_INFINITY);
            bend.release(age);
            if ((values.whole(Generator.SAMPLE_MODES) & 3) == LOOP_WHILE_HELD) {
                head.leave();
            }
        }
        double swing = modulation.value(age);
        double bent = bend.level(age);
        double cents =
                pitchCents
                        + glideCents
                        + swing * values.of(Generator.MOD_LFO_TO_PITCH)
                        + vibrato.value(age) * values.of(Generator.VIB_LFO_TO_PITCH)
                        + bent * values.of(Generator.MOD_ENV_TO_PITCH);
        reader.read(head, kernel, (long) (TURN_FRACTION * ratio(cents)), mono);
        if (filtered) {
            double cutoff =
                    cutoffCents
                            + swing * values.of(Generator.MOD_LFO_TO_FILTER)
                            + bent * values.of(Generator.MOD_ENV_TO_FILTER);
            filter.tune(Tuning.hz(0.01 * cutoff), q);
            filter.lowpass(mono, mono.length);
        }
        boolean rising = volume.rising(age);
        double tremolo = Exp2.ofDb(0.1 * swing * values.of(Generator.MOD_LFO_TO_VOLUME));
        double full = level * filterGain * tremolo;
        int step = rising ? ATTACK_STEP : mono.length;
        for (int at = 0; at < mono.length; at += step) {
            double now = full * volume.gain(age + at + step);
            mix(mono, at, at + step, last, now, left, right);
            last = now;
        }
        age += mono.length;
        sounding = !head.ended() && (rising || last > INAUDIBLE);
    }

    private void mix(
            float[] mono, int from, int to, double first, double end, float[] left, float[] right) {
        float slope = (float) ((end - first) / (to - from));
        float start = (float) first - from * slope;
        float l = (float) leftGain;
        float r = (float) rightGain;
        for (int i = from; i < to; i++) {
            float x = (start + i * slope) * mono[i];
            left[i] += l * x;
            right[i] += r * x;
        }
    }
}
