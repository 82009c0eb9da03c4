package io.trackwright.audio;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.ReeseBass;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.audio.synth.Saxophone;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Four notes held for one second at 44.1 kHz: operations per second are times real time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InstrumentBenchmark {
    private static final int RATE = 44_100;
    private static final int BLOCK = 1_050;
    private static final int[] CHORD = {45, 52, 60, 64};
    private static final int[] DRUMS = {36, 38, 42, 51};
    private static final Map<String, Patch> PATCHES =
            Map.of(
                    "piano", GrandPiano.concert(),
                    "electricPiano", ElectricPiano.stage(),
                    "plucked", PluckedString.uprightBass(),
                    "pad", PolySynth.warmPad(),
                    "reese", ReeseBass.growl(),
                    "strings", StringEnsemble.legato(),
                    "brass", Brass.horns(),
                    "sax", Saxophone.bop(),
                    "drums", DrumKits.drumAndBass());

    @Param({
        "piano", "electricPiano", "plucked", "pad", "reese", "strings", "brass", "sax", "drums"
    })
    public String patch = "piano";

    private final StereoBlock block = new StereoBlock(BLOCK);
    private Instrument instrument = PolySynth.warmPad().build(new AudioSpec(RATE, BLOCK), 1);

    @Setup
    public void build() {
        instrument = PATCHES.get(patch).build(new AudioSpec(RATE, BLOCK), 1);
    }

    @Benchmark
    public StereoBlock second() {
        instrument.reset();
        for (int key : patch.equals("drums") ? DRUMS : CHORD) {
            instrument.start(Note.of(key, 0.8f, RATE));
        }
        for (int at = 0; at < RATE; at += BLOCK) {
            block.clear();
            instrument.render(block, 0, BLOCK);
        }
        return block;
    }
}
