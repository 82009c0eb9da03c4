package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.soundfont.FluidSynth.Stroke;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.Tuning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The same strokes, played by FluidSynth and here, measured side by side. */
final class FluidComparison {
    /** General MIDI programs of every family, and their middle. */
    static final int[][] PROGRAMS = {
        {0, 60}, {6, 60}, {11, 65}, {12, 60}, {19, 60}, {24, 57}, {25, 57}, {27, 52}, {32, 36},
        {33, 36}, {40, 67}, {42, 48}, {46, 60}, {48, 60}, {52, 60}, {56, 65}, {60, 53}, {66, 58},
        {71, 65}, {73, 74}, {81, 60}, {128, 36}
    };

    private static final int LENGTH_MS = 7_000;
    private static final int HELD_MS = 1_800;
    private static final int SECOND_MS = 3_500;

    /**
     * What was measured.
     *
     * @param levelDb ours above theirs
     * @param cents ours above theirs
     * @param worstTime ratio of our attack, decay or release time to theirs that is farthest from 1
     * @param spectrumDb mean difference of the third octaves, at equal level, up to where the
     *     samples played have sound (above that, theirs has the images of four-point interpolation)
     */
    record Row(String preset, double levelDb, double cents, double worstTime, double spectrumDb) {}

    private FluidComparison() {}

    /**
     * Both players on one program.
     *
     * @param program one of {@link #PROGRAMS}
     * @param dir for the files between
     */
    static Row compare(Path file, SoundFont font, int[] program, Path dir)
            throws IOException, InterruptedException {
        List<Stroke> strokes = strokes(program[0], program[1]);
        float[][] theirs = FluidSynth.render(file, strokes, LENGTH_MS, dir);
        Preset preset = font.preset(program[0] < 128 ? 0 : 128, program[0] % 128).orElseThrow();
        Listening other = new Listening(theirs[0], theirs[1], FluidSynth.RATE_HZ);
        return row(preset, strokes, ours(preset, strokes), other.part(0, LENGTH_MS));
    }

    private static List<Stroke> strokes(int program, int key) {
        if (program >= 128) {
            int[] keys = {36, 42, 38, 46, 42, 49, 45, 50, 51, 39, 56, 54, 37, 53, 44, 62, 75};
            List<Stroke> beat = new ArrayList<>();
            for (int i = 0; i < keys.length; i++) {
                beat.add(new Stroke(program, 300 * i, keys[i], 70 + 3 * i, 250));
            }
            return beat;
        }
        return List.of(
                new Stroke(program, 0, key, 100, HELD_MS),
                new Stroke(program, SECOND_MS, key + 7, 64, 800),
                new Stroke(program, SECOND_MS + 1_000, key - 5, 110, 1_000),
                new Stroke(program, SECOND_MS + 1_000, key + 4, 90, 1_000),
                new Stroke(program, SECOND_MS + 1_000, key + 12, 120, 1_000));
    }

    private static Listening ours(Preset preset, List<Stroke> strokes) {
        AudioSpec spec = new AudioSpec(FluidSynth.RATE_HZ, FluidSynth.RATE_HZ);
        Instrument instrument = SampledInstrument.Patch.of(preset).build(spec, 1);
        int frames = spec.frames(0.001 * LENGTH_MS);
        StereoBlock sound = new StereoBlock(frames);
        int at = 0;
        for (Stroke stroke : strokes) {
            int start = spec.frames(0.001 * stroke.startMs());
            instrument.render(sound, at, start);
            at = start;
            int duration = spec.frames(0.001 * stroke.durationMs());
            instrument.start(Note.of(stroke.key(), stroke.velocity() / 127f, duration));
        }
        instrument.render(sound, at, frames);
        return new Listening(sound.left, sound.right, FluidSynth.RATE_HZ);
    }

    private static Row row(Preset preset, List<Stroke> strokes, Listening ours, Listening theirs) {
        double[] a = ours.thirdOctaves();
        double[] b = theirs.thirdOctaves();
        double levelDb = total(a) - total(b);
        double most = Arrays.stream(b).max().orElseThrow();
        double highestHz = highestHz(preset, strokes);
        double sum = 0;
        int bands = 0;
        for (int i = 0; i < a.length; i++) {
            if (b[i] > most - 50 && Listening.centreHz(i) < highestHz) {
                sum += Math.abs(a[i] - b[i] - levelDb);
                bands++;
            }
        }
        boolean drums = preset.bank() == 128;
        int key = strokes.getFirst().key();
        double cents = drums ? 0 : cents(key, ours) - cents(key, theirs);
        double time = drums ? 1 : worstTime(times(ours.levels()), times(theirs.levels()));
        return new Row(preset.toString(), levelDb, cents, time, sum / bands);
    }

    /** What the dullest zone that plays has recorded. */
    private static double highestHz(Preset preset, List<Stroke> strokes) {
        double highest = 0.5 * FluidSynth.RATE_HZ;
        for (Stroke stroke : strokes) {
            for (Zone zone : preset.zones()) {
                if (preset.bank() < 128 && zone.hears(stroke.key(), stroke.velocity())) {
                    int own = zone.amount(Generator.ROOT_KEY);
                    int root = own < 0 ? zone.sample().rootKey() : own;
                    double ratio = Tuning.ratio(100.0 * (stroke.key() - root));
                    highest = Math.min(highest, 0.42 * ratio * zone.sample().rateHz());
                }
            }
        }
        return highest;
    }

    private static double cents(int key, Listening sound) {
        return sound.part(300, HELD_MS - 100).centsFrom(Tuning.hz(key));
    }

    private static double total(double[] bands) {
        return 10 * Math.log10(Arrays.stream(bands).map(db -> Math.pow(10, db / 10)).sum());
    }

    /**
     * The worst ratio of times, as in a row, of the mean power over an octave of keys. Detuned
     * layers beat, and how a single note falls hangs on their phases at its beginning; each key has
     * its own, so that over many of them the envelopes remain.
     */
    static double ensembleTime(Path file, SoundFont font, int program, int lowestKey, Path dir)
            throws IOException, InterruptedException {
        double[] ours = new double[SECOND_MS / 2 - 10];
        double[] theirs = new double[ours.length];
        for (int key = lowestKey; key < lowestKey + 12; key++) {
            List<Stroke> stroke = List.of(new Stroke(program, 0, key, 100, HELD_MS));
            float[][] other = FluidSynth.render(file, stroke, SECOND_MS, dir);
            Preset preset = font.preset(0, program).orElseThrow();
            addPower(ours, ours(preset, stroke));
            addPower(theirs, new Listening(other[0], other[1], FluidSynth.RATE_HZ));
        }
        for (double[] power : new double[][] {ours, theirs}) {
            Arrays.setAll(power, i -> 10 * Math.log10(power[i]));
        }
        return worstTime(times(ours), times(theirs));
    }

    private static void addPower(double[] sum, Listening sound) {
        double[] levels = sound.levels();
        Arrays.setAll(sum, i -> sum[i] + Math.pow(10, levels[i] / 10));
    }

    private static double worstTime(double[] a, double[] b) {
        double worst = 1;
        for (int i = 0; i < a.length; i++) {
            // Both are known to a few milliseconds only.
            double off = Math.max(0, Math.abs(a[i] - b[i]) - 6);
            double ratio = 1 + Math.copySign(off, a[i] - b[i]) / Math.max(6, b[i]);
            boolean counts = Math.max(a[i], b[i]) < Listening.NEVER_MS;
            worst = counts && Math.abs(ratio - 1) > Math.abs(worst - 1) ? ratio : worst;
        }
        return worst;
    }

    /**
     * Attack; fall by 60 dB while the key is down and after it.
     *
     * @param levels every 2 ms
     */
    private static double[] times(double[] levels) {
        double[] held = Arrays.copyOf(levels, HELD_MS / 2 - 4);
        double[] release = Arrays.copyOfRange(levels, HELD_MS / 2, SECOND_MS / 2 - 14);
        return new double[] {
            Listening.attackMs(held),
            Listening.decayMs(Arrays.copyOfRange(held, 125, held.length - 5), 200),
            Listening.decayMs(release, 45)
        };
    }

    /** Prints the table for the fonts given. */
    public static void main(String[] files) throws IOException, InterruptedException {
        Path dir = Path.of(System.getProperty("java.io.tmpdir"));
        for (String file : files) {
            System.out.println(file);
            SoundFont font = SoundFont.open(Path.of(file));
            for (int[] program : PROGRAMS) {
                Row row = compare(Path.of(file), font, program, dir);
                System.out.printf(
                        "%-32s level %+6.2f dB  pitch %+6.2f cents  time ×%5.3f  spectrum %5.2f dB%n",
                        row.preset(),
                        row.levelDb(),
                        row.cents(),
                        row.worstTime(),
                        row.spectrumDb());
            }
        }
    }
}
