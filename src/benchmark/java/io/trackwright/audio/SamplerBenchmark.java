package io.trackwright.audio;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.soundfont.Preset;
import io.trackwright.audio.soundfont.SampledInstrument;
import io.trackwright.audio.soundfont.SoundFont;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * The sampler beside FluidSynth's library in one process on one thread: two octaves of held
 * notes where a program is played most, in turns of 100 ms of sound. Prints nanoseconds per
 * voice-sample (a voice is a layer, counted by FluidSynth): the best of many turns, since other
 * work on the machine can only add to them. FluidSynth plays as it comes (4th order
 * interpolation), at its best (7th order) and with reverb and chorus; last come geometric means.
 *
 * <p>{@code java --enable-native-access=ALL-UNNAMED … SamplerBenchmark font.sf2 0 48 24}
 */
public final class SamplerBenchmark {
    private static final int RATE_HZ = 48_000;
    private static final int FRAMES = 4_800;
    private static final int NOTES = 24;
    private static final int VELOCITY = 90;
    private static final int TURNS = 150;

    private SamplerBenchmark() {}

    /**
     * Arguments: a font, then programs.
     *
     * @param arguments the font's path and one or more General MIDI programs
     */
    public static void main(String[] arguments) throws Throwable {
        Path file = Path.of(arguments[0]);
        SoundFont font = SoundFont.open(file);
        FluidLibrary[] rivals = {
            new FluidLibrary(file, RATE_HZ, false, 4),
            new FluidLibrary(file, RATE_HZ, false, 7),
            new FluidLibrary(file, RATE_HZ, true, 4)
        };
        double[] logs = new double[rivals.length];
        for (int i = 1; i < arguments.length; i++) {
            double[] ratios = play(font, Integer.parseInt(arguments[i]), rivals);
            for (int k = 0; k < logs.length; k++) {
                logs[k] += Math.log(ratios[k]) / (arguments.length - 1);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "geometric means: %.2f × dry, %.2f × 7th order, %.2f × with reverb and chorus%n",
                Math.exp(logs[0]),
                Math.exp(logs[1]),
                Math.exp(logs[2]));
    }

    /** How many times longer each rival takes. */
    private static double[] play(SoundFont font, int program, FluidLibrary[] rivals)
            throws Throwable {
        Preset preset = font.preset(0, program).orElseThrow();
        Instrument ours =
                SampledInstrument.Patch.of(preset).build(new AudioSpec(RATE_HZ, FRAMES), 1);
        double own = Double.MAX_VALUE;
        double[] best = new double[rivals.length];
        Arrays.fill(best, Double.MAX_VALUE);
        int voices = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            for (int k = 0; k < best.length; k++) {
                FluidLibrary rival = rivals[k];
                voices = strike(rival, program);
                best[k] = Math.min(best[k], seconds(() -> rival.render(FRAMES)));
            }
            StereoBlock block = strike(ours, program);
            own = Math.min(own, seconds(() -> ours.render(block, 0, FRAMES)));
        }
        double scale = 1e9 / FRAMES / voices;
        double[] ratios = new double[best.length];
        for (int k = 0; k < ratios.length; k++) {
            ratios[k] = best[k] / own;
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d voices: FluidSynth %.2f ns dry, %.2f 7th order, %.2f with reverb and"
                        + " chorus; sampler %.2f; ratios %.2f, %.2f and %.2f%n",
                preset,
                voices,
                best[0] * scale,
                best[1] * scale,
                best[2] * scale,
                own * scale,
                ratios[0],
                ratios[1],
                ratios[2]);
        return ratios;
    }

    private interface Work {
        void run() throws Throwable;
    }

    private static double seconds(Work work) throws Throwable {
        long begin = System.nanoTime();
        work.run();
        return 1e-9 * (System.nanoTime() - begin);
    }

    private static int lowest(int program) {
        return program / 8 == 4 ? 28 : 48;
    }

    private static int strike(FluidLibrary fluid, int program) throws Throwable {
        fluid.silence(program);
        for (int note = 0; note < NOTES; note++) {
            fluid.start(lowest(program) + note, VELOCITY);
        }
        fluid.render(256);
        return fluid.voices();
    }

    private static StereoBlock strike(Instrument ours, int program) {
        ours.reset();
        for (int note = 0; note < NOTES; note++) {
            ours.start(Note.of(lowest(program) + note, VELOCITY / 127f, 10 * RATE_HZ));
        }
        StereoBlock block = new StereoBlock(FRAMES);
        ours.render(block, 0, 256);
        block.clear();
        return block;
    }
}
