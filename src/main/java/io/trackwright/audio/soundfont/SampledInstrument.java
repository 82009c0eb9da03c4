package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.VoicePool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An instrument that plays recordings: a preset of a sound font. Controllers stand where General
 * MIDI leaves them; a note that slides bends its own sample; the sends to chorus and reverb that a
 * font asks for are left to the mix. Nothing is left to chance, so the seed changes nothing.
 *
 * <p>Method: "SoundFont Technical Specification" 2.04 (2006) §8 and §9.
 */
public final class SampledInstrument implements Instrument {
    private static final int KEYS = 128;

    /**
     * @param preset of an open font
     * @param gainDb level, −60..40, on top of the font's own
     * @param keyGainsDb likewise, for single keys 0..127: the balance of a drum kit
     * @param leastHoldMs a key is held at least so long, 0..60,000: drums ring on however short the
     *     stroke is written
     * @param convention how the font is read
     */
    public record Patch(
            Preset preset,
            double gainDb,
            Map<Integer, Double> keyGainsDb,
            double leastHoldMs,
            Convention convention)
            implements io.trackwright.audio.synth.Patch {
        public Patch {
            Convention.within("gainDb", -60, 40, gainDb);
            Convention.within("leastHoldMs", 0, 60_000, leastHoldMs);
            keyGainsDb = Map.copyOf(keyGainsDb);
            keyGainsDb.forEach(
                    (key, db) -> {
                        Convention.within("keyGainsDb key", 0, 127, key);
                        Convention.within("keyGainsDb", -60, 40, db);
                    });
        }

        /** As other players play it, at the font's own level. */
        public static Patch of(Preset preset) {
            return new Patch(preset, 0, Map.of(), 0, Convention.CUSTOMARY);
        }

        public Patch withGainDb(double gainDb) {
            return new Patch(preset, gainDb, keyGainsDb, leastHoldMs, convention);
        }

        public Patch withKeyGainsDb(Map<Integer, Double> keyGainsDb) {
            return new Patch(preset, gainDb, keyGainsDb, leastHoldMs, convention);
        }

        public Patch withLeastHoldMs(double leastHoldMs) {
            return new Patch(preset, gainDb, keyGainsDb, leastHoldMs, convention);
        }

        public Patch withConvention(Convention convention) {
            return new Patch(preset, gainDb, keyGainsDb, leastHoldMs, convention);
        }

        /** Linear gains by key. */
        double[] gains() {
            double[] gains = new double[KEYS];
            for (int key = 0; key < KEYS; key++) {
                gains[key] = Exp2.ofDb(gainDb + keyGainsDb.getOrDefault(key, 0.0));
            }
            return gains;
        }

        /**
         * @throws IllegalArgumentException if no zone of the preset can sound
         */
        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new SampledInstrument(this, spec, seed);
        }
    }

    private final KeyMap map;
    private final List<SampledNote> notes = new ArrayList<>();
    private final VoicePool pool;

    private SampledInstrument(Patch patch, AudioSpec spec, long seed) {
        map = new KeyMap(patch.preset());
        SampleReader reader = new SampleReader(patch.preset().font().store());
        Scratch scratch = new Scratch();
        pool =
                new VoicePool(
                        patch.preset().font().limits().polyphony(),
                        seed,
                        () -> {
                            SampledNote note = new SampledNote(spec, patch, map, reader, scratch);
                            notes.add(note);
                            return note;
                        });
    }

    @Override
    public void start(Note note) {
        int key = KeyMap.key(note);
        int velocity = KeyMap.velocity(note);
        Zone[] zones = map.zones(key);
        for (int i = 0; i < notes.size(); i++) {
            notes.get(i).choke(zones, key, velocity);
        }
        pool.start(note);
    }

    @Override
    public void render(StereoBlock io, int from, int to) {
        pool.render(io, from, to);
    }

    @Override
    public boolean silent() {
        return pool.silent();
    }

    @Override
    public void reset() {
        pool.reset();
    }
}
