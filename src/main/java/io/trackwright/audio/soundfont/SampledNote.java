package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.Voice;
import java.util.Arrays;

/** A note of a sampled instrument: all zones that hear it, as layers. */
final class SampledNote extends Voice {
    private static final double GLIDE_SECONDS = 0.06;

    private final KeyMap map;
    private final Layer[] layers;
    private final double[] gains;
    private final Scratch scratch;
    private final long leastHoldFrames;
    private double glideCents;

    SampledNote(
            AudioSpec spec,
            SampledInstrument.Patch patch,
            KeyMap map,
            SampleReader reader,
            Scratch scratch) {
        super(spec, true, Scratch.CHUNK);
        this.map = map;
        this.scratch = scratch;
        leastHoldFrames = (long) Math.rint(0.001 * patch.leastHoldMs() * sampleRateHz);
        gains = patch.gains();
        layers = new Layer[map.mostLayers()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] =
                    new Layer(
                            sampleRateHz,
                            patch.convention(),
                            reader,
                            scratch.filter,
                            map.anySample());
        }
    }

    @Override
    protected void strike(Note note) {
        int key = KeyMap.key(note);
        int velocity = KeyMap.velocity(note);
        double touch = Math.max(1, 127.0 * note.velocity());
        long held = Math.max(note.durationFrames(), leastHoldFrames);
        Zone[] zones = map.zones(key);
        int used = 0;
        for (int i = 0; i < zones.length && used < layers.length; i++) {
            if (zones[i].hears(key, velocity)) {
                layers[used++].start(zones[i], note.key(), touch, gains[key], held);
            }
        }
        for (int i = used; i < layers.length; i++) {
            layers[i].stop();
        }
        for (int i = 0; i < used; i++) {
            for (int j = 0; j < used; j++) {
                layers[i].follow(layers[j]);
            }
        }
        glideCents = 100 * (note.glideFromKey() - note.key());
    }

    /** Ends the layers that are of one of the classes of {@code zones} hearing a note. */
    void choke(Zone[] zones, int key, int velocity) {
        for (Zone zone : zones) {
            int kind = zone.amount(Generator.EXCLUSIVE_CLASS);
            if (kind > 0 && zone.hears(key, velocity)) {
                for (Layer layer : layers) {
                    if (layer.exclusiveClass() == kind) {
                        layer.choke();
                    }
                }
            }
        }
    }

    @Override
    protected boolean fill(boolean held) {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        boolean more = false;
        for (Layer layer : layers) {
            if (layer.sounding()) {
                layer.add(glideCents, GLIDE_SECONDS * sampleRateHz, scratch, left, right);
                more |= layer.sounding();
            }
        }
        return more;
    }
}
