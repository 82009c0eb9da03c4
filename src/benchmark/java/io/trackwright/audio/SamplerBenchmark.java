package io.trackwright.audio;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.soundfont.FluidSynth;
import io.trackwright.audio.soundfont.FluidSynth.Stroke;
import io.trackwright.audio.soundfont.SampledInstrument;
import io.trackwright.audio.soundfont.SoundFont;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sampler beside FluidSynth on one score: a run of overlapping chords on one program. Prints
 * seconds of sound per second of work for both, best of several runs, and their ratio; FluidSynth's
 * start and font loading are taken out by a run on a score of one note. Dry, one thread each.
 */
public final class SamplerBenchmark {
    private static final int SECONDS = 120;
    private static final int CHORD_MS = 500;
    private static final int HELD_MS = 1_900;
    private static final int[] CHORD = {-12, 0, 4, 7, 11, 14};
    private static final int RUNS = 5;

    private SamplerBenchmark() {}

    /**
     * Arguments: a font, then programs.
     *
     * @param arguments the font's path and one or more General MIDI programs
     */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Path dir = Files.createTempDirectory("sampler");
        SoundFont font = SoundFont.open(file);
        for (int i = 1; i < arguments.length; i++) {
            int program = Integer.parseInt(arguments[i]);
            List<Stroke> score = score(program);
            double theirs = Double.MAX_VALUE;
            double start = Double.MAX_VALUE;
            double ours = Double.MAX_VALUE;
            for (int run = 0; run < RUNS; run++) {
                start = Math.min(start, fluid(file, score.subList(0, 1), dir));
                theirs = Math.min(theirs, fluid(file, score, dir));
                ours = Math.min(ours, sampler(font, program, score));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: sampler %.0f × real time, FluidSynth %.0f × (start %.2f s taken out),"
                            + " ratio %.2f; about %d notes at once%n",
                    font.preset(0, program).orElseThrow(),
                    SECONDS / ours,
                    SECONDS / (theirs - start),
                    start,
                    (theirs - start) / ours,
                    CHORD.length * HELD_MS / CHORD_MS);
        }
    }

    private static List<Stroke> score(int program) {
        List<Stroke> score = new ArrayList<>();
        for (int at = 0; at + HELD_MS < 1_000 * SECONDS; at += CHORD_MS) {
            for (int interval : CHORD) {
                int key = 58 + interval + at / CHORD_MS % 5;
                score.add(new Stroke(program, at, key, 90, HELD_MS));
            }
        }
        return score;
    }

    private static double fluid(Path font, List<Stroke> score, Path dir) throws Exception {
        long begin = System.nanoTime();
        FluidSynth.render(font, score, 1_000 * SECONDS, dir);
        return 1e-9 * (System.nanoTime() - begin);
    }

    private static double sampler(SoundFont font, int program, List<Stroke> score) {
        AudioSpec spec = new AudioSpec(FluidSynth.RATE_HZ, 1_024);
        long begin = System.nanoTime();
        Instrument instrument =
                SampledInstrument.Patch.of(font.preset(0, program).orElseThrow()).build(spec, 1);
        StereoBlock block = new StereoBlock(spec.maxFrames());
        long frames = (long) SECONDS * spec.sampleRateHz();
        int next = 0;
        for (long at = 0; at < frames; at += block.frames()) {
            while (next < score.size() && frame(score.get(next), spec) == at) {
                Stroke stroke = score.get(next++);
                int held = spec.frames(0.001 * stroke.durationMs());
                instrument.start(Note.of(stroke.key(), stroke.velocity() / 127f, held));
            }
            long until = next < score.size() ? frame(score.get(next), spec) : frames;
            block.resize((int) Math.min(spec.maxFrames(), until - at));
            block.clear();
            instrument.render(block, 0, block.frames());
        }
        return 1e-9 * (System.nanoTime() - begin);
    }

    private static long frame(Stroke stroke, AudioSpec spec) {
        return spec.frames(0.001 * stroke.startMs());
    }
}
