package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.soundfont.FontSketch.Sketch;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;

/** Renders notes of a font's first preset. */
final class Takes {
    static final int RATE_HZ = 48_000;

    private Takes() {}

    /** A font of one looped sine at middle C, amplitude 0.5. */
    static SoundFont font(Sketch zone, Sketch preset) {
        int end = 19 * FontSketch.PERIOD;
        return FontSketch.empty()
                .sample(FontSketch.wave(20, 0.5), FontSketch.RATE_HZ, 60, FontSketch.PERIOD, end)
                .instrument(zone)
                .preset(0, 0, preset)
                .open();
    }

    static Note note(int key, double velocity, double seconds) {
        return Note.of(key, (float) (velocity / 127), (int) (seconds * RATE_HZ));
    }

    /** To the letter of the specification. */
    static Listening of(SoundFont font, double seconds, Note... chord) {
        return of(font, Convention.SPECIFICATION, seconds, chord);
    }

    static Listening of(SoundFont font, Convention convention, double seconds, Note... chord) {
        AudioSpec spec = new AudioSpec(RATE_HZ, 4_096);
        Instrument instrument =
                SampledInstrument.Patch.of(font.presets().getFirst())
                        .withConvention(convention)
                        .build(spec, 1);
        for (Note note : chord) {
            instrument.start(note);
        }
        return take(instrument, spec.frames(seconds));
    }

    static Listening take(Instrument instrument, int frames) {
        StereoBlock sound = new StereoBlock(frames);
        instrument.render(sound, 0, frames);
        return new Listening(sound.left, sound.right, RATE_HZ);
    }
}
