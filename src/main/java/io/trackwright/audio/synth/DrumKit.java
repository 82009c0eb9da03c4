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
     * The room around the kit and how its recording was treated.
     *
     * @param levelDb of the room beside the drums, −40..6
     * @param decayMs time for it to fall by 60 dB, 50..1,200
     * @param topHz above it everything is duller, 2,000..20,000
     * @param squeeze how much of the sound comes out of a hard compressor, 0..1
     */
    public record Room(double levelDb, double decayMs, double topHz, double squeeze) {
        public Room {
            Rules.within("levelDb", -40, 6, levelDb);
            Rules.within("decayMs", 50, 1_200, decayMs);
            Rules.within("topHz", 2_000, 20_000, topHz);
            Rules.within("squeeze", 0, 1, squeeze);
        }
    }

    /**
     * @param pieces by General MIDI percussion key, 0..127; at least one
     * @param rooms the room it stands in; none for a dry kit
     */
    public record Patch(Map<Integer, Piece> pieces, List<Room> rooms)
            implements io.trackwright.audio.synth.Patch {
        /** A dry kit. */
        public Patch(Map<Integer, Piece> pieces) {
            this(pieces, List.of());
        }

        public Patch {
            if (rooms.size() > 1) {
                throw new IllegalArgumentException(
                        "rooms must be at most one, were " + rooms.size());
            }
            rooms = List.copyOf(rooms);
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
            return new Patch(all, rooms);
        }

        /** The same kit in a room. */
        public Patch in(Room room) {
            return new Patch(pieces, List.of(room));
        }
    }

    private final int[] slotOfKey = new int[KEYS];
    private final VoicePool[] pools;
    private final int[] chokes;
    private final KitRoom[] rooms;

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
        rooms = patch.rooms().stream().map(r -> new KitRoom(r, spec)).toArray(KitRoom[]::new);
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
        if (rooms.length > 0) {
            rooms[0].render(pools, io, from, to);
            return;
        }
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
        return rooms.length == 0 || !rooms[0].ringing();
    }

    @Override
    public void reset() {
        for (VoicePool pool : pools) {
            pool.reset();
        }
        for (KitRoom room : rooms) {
            room.reset();
        }
    }
}
