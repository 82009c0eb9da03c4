package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A drum kit: General MIDI percussion keys, each with a drum, a level and a place. The hats choke
 * one another. A key without a drum plays the nearest that has one.
 */
public final class DrumKit implements Instrument {
    private static final int KEYS = 128;
    private static final int VOICES = 5;

    /**
     * One piece of the kit.
     *
     * @param levelDb −40..12
     * @param pan −1 (left) .. 1 (right), as the audience hears it
     * @param choke pieces with the same number above 0 silence one another
     */
    public record Piece(Drum drum, double levelDb, double pan, int choke) {
        public Piece {
            Rules.within("levelDb", -40, 12, levelDb);
            Rules.within("pan", -1, 1, pan);
        }
    }

    /**
     * @param pieces by General MIDI percussion key, 0..127; at least one
     */
    public record Patch(Map<Integer, Piece> pieces) implements io.trackwright.audio.synth.Patch {
        public Patch {
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException("pieces must not be empty");
            }
            pieces.keySet().forEach(key -> Rules.within("pieces key", 0, 127, key));
            pieces = Map.copyOf(pieces);
        }

        @Override
        public Instrument build(AudioSpec spec, long seed) {
            return new DrumKit(this, spec, seed);
        }

        /** The same kit with one piece put in or exchanged. */
        public Patch with(int key, Piece piece) {
            Map<Integer, Piece> all = new TreeMap<>(pieces);
            all.put(key, piece);
            return new Patch(all);
        }
    }

    private final int[] slotOfKey = new int[KEYS];
    private final VoicePool[] pools;
    private final int[] chokes;

    private DrumKit(Patch patch, AudioSpec spec, long seed) {
        TreeMap<Integer, Piece> pieces = new TreeMap<>(patch.pieces());
        List<VoicePool> built = new ArrayList<>();
        chokes = new int[pieces.size()];
        for (Map.Entry<Integer, Piece> entry : pieces.entrySet()) {
            Piece piece = entry.getValue();
            chokes[built.size()] = piece.choke();
            long stream = Noise.mix(seed, entry.getKey());
            built.add(new VoicePool(VOICES, stream, () -> placed(piece, spec)));
        }
        pools = built.toArray(VoicePool[]::new);
        List<Integer> keys = List.copyOf(pieces.keySet());
        for (int key = 0; key < KEYS; key++) {
            slotOfKey[key] = nearest(keys, key);
        }
    }

    private static Voice placed(Piece piece, AudioSpec spec) {
        Voice voice = piece.drum().voice(spec);
        voice.place(piece.pan(), piece.levelDb());
        return voice;
    }

    private static int nearest(List<Integer> keys, int key) {
        int best = 0;
        for (int i = 1; i < keys.size(); i++) {
            if (Math.abs(keys.get(i) - key) < Math.abs(keys.get(best) - key)) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public void start(Note note) {
        int slot = slotOfKey[(int) Math.rint(note.key())];
        int choke = chokes[slot];
        if (choke > 0) {
            for (int i = 0; i < pools.length; i++) {
                if (chokes[i] == choke) {
                    pools[i].choke();
                }
            }
        }
        pools[slot].start(note);
    }

    @Override
    public void render(StereoBlock io, int from, int to) {
        for (VoicePool pool : pools) {
            pool.render(io, from, to);
        }
    }

    @Override
    public boolean silent() {
        for (VoicePool pool : pools) {
            if (!pool.silent()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void reset() {
        for (VoicePool pool : pools) {
            pool.reset();
        }
    }
}
