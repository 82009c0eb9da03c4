package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Ladder;
import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.SineTable;
import io.trackwright.audio.dsp.Svf;
import io.trackwright.audio.dsp.Wavetable;
import java.util.Arrays;

/**
 * The wobble of dubstep: a thick wave behind a filter that a slow oscillator opens and shuts, with
 * a mouth that moves along. Each note begins with the filter open, so that written strokes and a
 * held note's own wobble agree. One note at a time; slides.
 *
 * <p>Method: two saws and a square into a {@link Ladder} at twice the sample rate and a saturation;
 * two formants follow the slow oscillator; the lowest octave is a clean sine.
 */
public final class WobbleBass extends Voice {
    private static final double LEVEL = 0.25;

    /**
     * @param rateHz of the wobble; a palette derives it from its tempo, 0.1..20
     * @param lowHz where the filter is shut, 40..2,000
     * @param openOctaves how far it opens, 0..7
     * @param resonance 0..1
     * @param mouth level of the formants, 0..2
     * @param drive saturation, 0.3..12
     * @param sub level of the sine, 0..1.5
     * @param width stereo width above the lows, 0..1
     * @param amp the envelope
     * @param levelDb trim that brings the preset to the common loudness, −24..24
     */
    public record Patch(
            double rateHz,
            double lowHz,
            double openOctaves,
            double resonance,
            double mouth,
            double drive,
            double sub,
            double width,
            Envelope amp,
            double levelDb)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Rules.within("rateHz", 0.1, 20, rateHz);
            Rules.within("lowHz", 40, 2_000, lowHz);
            Rules.within("openOctaves", 0, 7, openOctaves);
            Rules.within("resonance", 0, 1, resonance);
            Rules.within("mouth", 0, 2, mouth);
            Rules.within("drive", 0.3, 12, drive);
            Rules.within("sub", 0, 1.5, sub);
            Rules.within("width", 0, 1, width);
            Rules.within("levelDb", -24, 24, levelDb);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new VoicePool(1, seed, () -> new WobbleBass(this, spec));
        }
    }

    /** Deep and round, as it began in Croydon. */
    public static Patch deep(double rateHz) {
        return new Patch(rateHz, 110, 3.4, 0.35, 0.25, 1.6, 0.9, 0.3, held(), 0);
    }

    /** Talking and torn, for the drop. */
    public static Patch talking(double rateHz) {
        return new Patch(rateHz, 150, 4.4, 0.55, 1, 3.6, 0.6, 0.6, held(), 0);
    }

    private static Envelope held() {
        return new Envelope(4, 3_000, 0.92, 80);
    }

    private final Patch patch;
    private final RaisedRate raised = new RaisedRate(CHUNK);
    private final Oscillator low;
    private final Oscillator high;
    private final Oscillator square;
    private final Oscillator sine;
    private final Oscillator wideSaw;
    private final Ladder filter;
    private final Svf sideFilter;
    private final Svf jaw;
    private final Svf tongue;
    private final OnePole sideBlock;
    private final OnePole midBlock;
    private final Adsr amp;
    private final Glide glide;
    private final float[] mid = new float[CHUNK];
    private final float[] voice = new float[CHUNK];
    private final float[] side = new float[CHUNK];
    private double turn;
    private double lift;
    private double gain;
    private boolean first;

    private WobbleBass(Patch patch, AudioSpec spec) {
        super(spec, true);
        this.patch = patch;
        double rate = RaisedRate.FACTOR * sampleRateHz;
        low = RaisedRate.oscillator(sampleRateHz);
        high = RaisedRate.oscillator(sampleRateHz);
        square = RaisedRate.oscillator(sampleRateHz);
        sine = new Oscillator(sampleRateHz);
        wideSaw = new Oscillator(sampleRateHz);
        filter = new Ladder(rate);
        sideFilter = new Svf(sampleRateHz);
        jaw = new Svf(sampleRateHz);
        tongue = new Svf(sampleRateHz);
        sideBlock = new OnePole(sampleRateHz);
        midBlock = new OnePole(sampleRateHz);
        sideBlock.tune(220);
        midBlock.tune(55);
        amp = patch.amp.adsr(tickRateHz);
        glide = new Glide(tickRateHz, 70);
    }

    @Override
    protected void strike(Note note) {
        low.phase(random.between(0, 1));
        high.phase(random.between(0, 1));
        wideSaw.phase(random.between(0, 1));
        square.phase(0);
        sine.phase(0);
        filter.reset();
        sideFilter.reset();
        jaw.reset();
        tongue.reset();
        sideBlock.reset();
        midBlock.reset();
        raised.reset();
        glide.start(note);
        amp.start();
        turn = 0;
        lift = 1.2 * (note.velocity() - 0.8);
        gain = LEVEL * Exp2.ofDb(patch.levelDb) * Tuning.gain(note.velocity(), 1);
        first = true;
    }

    @Override
    protected boolean fill(boolean held) {
        if (!held) {
            amp.release();
        }
        double hz = glide.next();
        double open = 0.5 + 0.5 * SineTable.ofCycles(turn + 0.25);
        open *= open * (1.6 - 0.6 * open);
        turn += patch.rateHz / tickRateHz;
        double cutoff = patch.lowHz * Exp2.of(patch.openOctaves * open + lift);
        middle(hz, Math.max(cutoff, 1.1 * hz));
        mouth(open);
        sides(hz, cutoff);
        double before = first ? 0 : amp.level();
        first = false;
        double after = amp.next();
        mix(hz);
        ramp(left, gain * before, gain * after);
        ramp(right, gain * before, gain * after);
        return !amp.idle();
    }

    private void middle(double hz, double cutoff) {
        float[] x = raised.frames;
        Arrays.fill(x, 0);
        low.tune(hz * 0.9965);
        high.tune(hz * 1.0035);
        square.tune(hz);
        low.add(Wavetable.saw(), x, x.length, 0.34f);
        high.add(Wavetable.saw(), x, x.length, 0.34f);
        square.addPulse(x, x.length, 0.26f, 0.5);
        filter.tune(Math.min(12_000, cutoff), patch.resonance);
        filter.lowpass(x, x.length, 1);
        float drive = (float) patch.drive;
        for (int i = 0; i < x.length; i++) {
            x[i] *= drive;
        }
        saturate(x);
        raised.down(mid);
        midBlock.highpass(mid, CHUNK);
    }

    /** From "oo" to "ah" and back. */
    private void mouth(double open) {
        System.arraycopy(mid, 0, voice, 0, CHUNK);
        if (patch.mouth == 0) {
            return;
        }
        jaw.tune(280 * Exp2.of(1.4 * open), 3);
        tongue.tune(760 * Exp2.of(1.25 * open), 4);
        jaw.addBandpass(mid, voice, CHUNK, patch.mouth);
        tongue.addBandpass(mid, voice, CHUNK, 0.9 * patch.mouth);
    }

    private void sides(double hz, double cutoff) {
        Arrays.fill(side, 0);
        wideSaw.tune(hz * 1.0052);
        wideSaw.add(Wavetable.saw(), side, CHUNK, 0.5f);
        sideFilter.tune(Math.max(1.2 * cutoff, 400), 0.7);
        sideFilter.lowpass(side, CHUNK);
        sideBlock.highpass(side, CHUNK);
    }

    private void mix(double hz) {
        Arrays.fill(left, 0);
        sine.tune(hz);
        sine.addSine(left, CHUNK, (float) patch.sub);
        float width = (float) patch.width;
        for (int i = 0; i < CHUNK; i++) {
            float m = left[i] + 0.6f * voice[i];
            float s = width * side[i];
            left[i] = m + s;
            right[i] = m - s;
        }
    }
}
