package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.Lines;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a synthesizer lets sound between the harmonics of a held note, with its filter open and
 * nothing moving: aliases of oscillators and of driven stages.
 */
class AliasTest {
    private static final double WORST_DB = -80;
    private static final int POINTS = Lines.POINTS;
    private static final int LOBE = Lines.LOBE;

    /** Above it lies the slope of the filter between the raised rate and the common one. */
    private static final double AUDIBLE_HZ = 20_000;

    private static final double FROM_SECONDS = 0.6;

    private static final Envelope HELD = new Envelope(1, 1_000, 1, 100);

    /**
     * @param cents how far its oscillators stand from the key
     * @param octaveBelow whether there is one an octave below
     */
    private record Case(
            String name, Patch patch, double cents, boolean octaveBelow, List<Integer> keys) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Integer> HIGH = List.of(72, 84, 96, 102, 108);
    private static final List<Integer> LOW = List.of(24, 36, 48, 60);

    static Stream<Case> synthesizers() {
        return Stream.of(
                poly("warmPad", PolySynth.warmPad()),
                poly("sweepingPad", PolySynth.sweepingPad()),
                poly("supersaw", PolySynth.supersaw()),
                poly("pluck", PolySynth.pluck()),
                poly("arp", PolySynth.arp()),
                poly("stab", PolySynth.stab()),
                poly("lead", PolySynth.lead()),
                chip("lead", ChipVoice.lead()),
                chip("reed", ChipVoice.reed()),
                chip("square", ChipVoice.square()),
                chip("triangle", ChipVoice.triangle()),
                synth("house", SynthBass.house()),
                synth("acid", SynthBass.acid()),
                synth("warm", SynthBass.warm()),
                acid("classic", AcidBass.classic()),
                acid("screaming", AcidBass.screaming()),
                wobble("deep", WobbleBass.deep(1)),
                wobble("talking", WobbleBass.talking(1)),
                reese("dark", ReeseBass.dark()),
                reese("growl", ReeseBass.growl()),
                new Case("sub driven", SubBass.driven(), 0, false, LOW),
                new Case("boom driven", BoomBass.driven(), 0, false, LOW));
    }

    private static Case poly(String name, PolySynth.Patch p) {
        PolySynth.Sources s = p.sources();
        return new Case(
                "poly " + name,
                new PolySynth.Patch(
                        new PolySynth.Sources(s.saws(), s.detuneCents(), s.width(), s.sub(), 0),
                        new PolySynth.Filter(18_000, 0, 0.7, 0, HELD),
                        HELD,
                        0,
                        0,
                        60,
                        4,
                        0),
                1.13 * s.detuneCents(),
                true,
                HIGH);
    }

    private static Case chip(String name, ChipVoice.Patch p) {
        return new Case(
                "chip " + name,
                new ChipVoice.Patch(p.width(), 0, HELD, p.levelDb()),
                0,
                false,
                HIGH);
    }

    private static Case synth(String name, SynthBass.Patch p) {
        return new Case(
                "bass " + name,
                new SynthBass.Patch(p.saw(), p.sub(), 8_000, 0, 1_000, 0.7, p.drive(), HELD, 0),
                3,
                false,
                LOW);
    }

    private static Case acid(String name, AcidBass.Patch p) {
        return new Case(
                "acid " + name,
                new AcidBass.Patch(p.square(), 3_000, 0.4, 1, 4_000, 0, p.drive(), HELD, 0),
                0,
                false,
                LOW);
    }

    private static Case wobble(String name, WobbleBass.Patch p) {
        return new Case(
                "wobble " + name,
                new WobbleBass.Patch(
                        0.1, 2_000, 1, 0.3, p.mouth(), p.drive(), p.sub(), p.width(), HELD, 0),
                10,
                false,
                LOW);
    }

    private static Case reese(String name, ReeseBass.Patch p) {
        return new Case(
                "reese " + name,
                new ReeseBass.Patch(
                        0.05, 6_000, 0, 0.02, 0.7, p.drive(), p.sub(), p.width(), HELD, 0),
                4,
                false,
                LOW);
    }

    @ParameterizedTest
    @MethodSource("synthesizers")
    void nothingSoundsBetweenTheHarmonics(Case c) {
        for (int key : c.keys) {
            double db = betweenDb(c, key);
            assertTrue(db < WORST_DB, c + " at key " + key + ": " + db + " dB");
        }
    }

    /**
     * Drums are driven at the common rate: their tones are so low that nothing reaches its end.
     * What is noise (bursts, a chip's held bits) has no lines to fold.
     */
    @Test
    void drivenDrumsFoldNothingDown() {
        for (double hz : new double[] {61.7, 187.3, 411.9, 1_013.7}) {
            for (double amplitude : new double[] {0.8, 1.6, 2.5, 4}) {
                float[] x = new float[POINTS];
                for (int i = 0; i < POINTS; i++) {
                    x[i] = (float) (amplitude * StrictMath.sin(2 * Math.PI * hz * i / 44_100));
                }
                Voice.saturate(x);
                double db = Lines.betweenDb(Lines.power(x, 0), 44_100, hz, AUDIBLE_HZ);
                assertTrue(db < WORST_DB, hz + " Hz driven to " + amplitude + ": " + db + " dB");
            }
        }
    }

    /** The strongest line that is no harmonic, relative to the strongest near the key. */
    private static double betweenDb(Case c, int key) {
        Sound sound = Sound.of(c.patch, 1, 1.5, Note.of(key, 0.9f, 96_000));
        double[] power = power(sound);
        double hz = Tuning.hz(key);
        double binHz = (double) Sound.SPEC.sampleRateHz() / POINTS;
        double unit = c.octaveBelow ? 0.5 * hz : hz;
        double spread = Tuning.ratio(c.cents + 1);
        double worst = 1e-30;
        double fundamental = 1e-30;
        for (int k = LOBE; k * binHz < AUDIBLE_HZ; k++) {
            double f = k * binHz;
            double harmonic = unit * Math.max(1, Math.rint(f / unit));
            boolean near =
                    f > harmonic / spread - LOBE * binHz && f < harmonic * spread + LOBE * binHz;
            if (!near) {
                worst = Math.max(worst, power[k]);
            } else if (harmonic == hz) {
                fundamental = Math.max(fundamental, power[k]);
            }
        }
        return 10 * StrictMath.log10(worst / fundamental);
    }

    private static double[] power(Sound sound) {
        float[] sum = sound.left().clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += sound.right()[i];
        }
        return Lines.power(sum, Sound.SPEC.frames(FROM_SECONDS));
    }
}
