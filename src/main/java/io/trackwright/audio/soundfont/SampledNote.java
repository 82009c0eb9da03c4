package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.Voice;
import java.util.Arrays;

/** A note of a sampled instrument: all zones that hear it, as layers. */
final class SampledNote extends Voice {
    private static final int CHUNK_FRAMES = 64;
    private static final double GLIDE_SECONDS = 0.06;

    private final KeyMap map;
    private final Layer[] layers;
    private final double[] gains;
    private final float[] mono = new float[CHUNK_FRAMES];
    private final long leastHoldChunks;
    private double glideCents;
    private double glideStep;
    private long chunks;

    SampledNote(AudioSpec spec, SampledInstrument.Patch patch, KeyMap map, SampleReader reader) {
        super(spec, true, CHUNK_FRAMES);
        this.map = map;
        leastHoldChunks = (long) Math.rint(0.001 * patch.leastHoldMs() * tickRateHz);
        gains = patch.gains();
        layers = new Layer[map.mostLayers()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new Layer(sampleRateHz, patch.convention(), reader, map.anySample());
        }
    }

    @Override
    protected void strike(Note note) {
        int key = KeyMap.key(note);
        int velocity = KeyMap.velocity(note);
        double touch = Math.max(1, 127.0 * note.velocity());
        Zone[] zones = map.zones(key);
        int used = 0;
        for (int i = 0; i < zones.length && used < layers.length; i++) {
            if (zones[i].hears(key, velocity)) {
                layers[used++].start(zones[i], note.key(), touch, gains[key]);
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
        chunks = 0;
        glideCents = 100 * (note.glideFromKey() - note.key());
        glideStep = glideCents / Math.max(1, GLIDE_SECONDS * tickRateHz);
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
        boolean down = held || chunks < leastHoldChunks;
        boolean more = false;
        for (Layer layer : layers) {
            if (layer.sounding()) {
                layer.add(down, glideCents, mono, left, right);
                more |= layer.sounding();
            }
        }
        chunks++;
        glideCents = Math.abs(glideCents) <= Math.abs(glideStep) ? 0 : glideCents - glideStep;
        return more;
    }
}
