package io.trackwright.audio.soundfont;

import io.trackwright.audio.synth.Note;
import java.util.List;

/** The zones of a preset by key, so that a note finds its own at once. */
final class KeyMap {
    private static final int KEYS = 128;
    private static final int VELOCITIES = 128;

    private final Zone[][] zones = new Zone[KEYS][];
    private final Sample any;
    private final int mostLayers;

    /** Fails when no zone sounds. */
    KeyMap(Preset preset) {
        List<Zone> all = preset.zones();
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "preset must have a zone that sounds, was " + preset);
        }
        any = all.getFirst().sample();
        int most = 1;
        for (int key = 0; key < KEYS; key++) {
            int k = key;
            zones[key] = all.stream().filter(zone -> zone.hearsKey(k)).toArray(Zone[]::new);
            for (int velocity = 1; velocity < VELOCITIES; velocity++) {
                int heard = 0;
                for (Zone zone : zones[key]) {
                    heard += zone.hears(key, velocity) ? 1 : 0;
                }
                most = Math.max(most, heard);
            }
        }
        mostLayers = Math.min(preset.font().limits().layers(), most);
    }

    static int key(Note note) {
        return (int) Math.rint(note.key());
    }

    /** The MIDI velocity, 1..127. */
    static int velocity(Note note) {
        return Math.clamp((long) Math.rint(127 * note.velocity()), 1, 127);
    }

    /** The zones that hear a key, at whatever velocity. */
    Zone[] zones(int key) {
        return zones[key];
    }

    /** Some sample of the preset. */
    Sample anySample() {
        return any;
    }

    /** Zones that sound at once at most; a preset with more loses the last. */
    int mostLayers() {
        return mostLayers;
    }
}
