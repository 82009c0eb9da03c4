package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.CELLO;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.SoloString;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How the romantic piano sounds: one concert grand in a hall; friends, when asked for, stand behind
 * it.
 */
final class RomanticPianoSound {
    private RomanticPianoSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.LEAD, PIANO, GrandPiano.concert())
                                .at(2)
                                .eq(Band.bell(320, -1, 0.8), Band.highShelf(4_000, 2))
                                .through(new StereoWidth.Settings(1.35, 150))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, PIANO, GrandPiano.concert())
                                .at(-1)
                                .pan(-0.12)
                                .eq(Band.bell(300, -1.5, 0.8))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.concert())
                                .at(-2)
                                .pan(-0.05)
                                .eq(Band.bell(300, -1.5, 0.8))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.sulTasto())
                                .at(-12.1)
                                .eq(Band.lowCut(90), Band.highShelf(6_000, -1.5))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.COUNTER, CELLO, SoloString.cello())
                                .at(-6.5)
                                .pan(0.25)
                                .eq(Band.lowCut(60))
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.COUNTER, STRINGS, StringEnsemble.legato())
                                .at(-8.1)
                                .pan(0.25)
                                .eq(Band.lowCut(70))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.BASS, STRINGS, StringEnsemble.sulTasto())
                                .at(-11.1)
                                .pan(0.2)
                                .eq(Band.lowCut(32))
                                .send(SPACE, -10)
                                .done()),
                new HouseBand(0, PipeOrgan.plenum()),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.hall(2.4)).withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.PIANO)
                .withTone(List.of(Band.bell(260, -1, 0.7), Band.highShelf(9_000, 1)))
                .withGlue(BusCompressor.Settings.OFF);
    }
}
