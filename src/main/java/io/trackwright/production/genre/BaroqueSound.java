package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.CELLO;
import static io.trackwright.music.theory.InstrumentFamily.FLUTE;
import static io.trackwright.music.theory.InstrumentFamily.HARPSICHORD;
import static io.trackwright.music.theory.InstrumentFamily.ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.music.theory.InstrumentFamily.VIOLIN;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.SoloString;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/** How baroque sounds: gut and quill in a stone chamber, nothing squeezed. */
final class BaroqueSound {
    private BaroqueSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.LEAD, VIOLIN, SoloString.baroqueViolin())
                                .at(-1.6)
                                .pan(-0.25)
                                .eq(Band.lowCut(170), Band.bell(2_600, 1.5, 0.8))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.LEAD, FLUTE, Flute.concert())
                                .at(-1.6)
                                .pan(0.06)
                                .eq(Band.lowCut(200))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.CHORDS, HARPSICHORD, PluckedString.harpsichord())
                                .at(-5.5)
                                .pan(0.12)
                                .eq(Band.lowCut(110), Band.highShelf(5_000, 3))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, HARPSICHORD, PluckedString.harpsichord())
                                .at(-2)
                                .pan(0.12)
                                .eq(Band.lowCut(110), Band.highShelf(5_000, 3))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.CHORDS, ORGAN, PipeOrgan.positive())
                                .at(-7)
                                .pan(0.12)
                                .eq(Band.lowCut(80))
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.BASS, CELLO, SoloString.cello())
                                .at(-1.1)
                                .pan(0.2)
                                .eq(
                                        Band.lowCut(45),
                                        Band.bell(250, -1.5, 0.9),
                                        Band.bell(1_500, 1.5, 0.8))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.COUNTER, STRINGS, SoloString.baroqueViolin())
                                .at(-2.6)
                                .pan(0.3)
                                .eq(Band.lowCut(150))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.sulTasto())
                                .at(-7.1)
                                .pan(0.05)
                                .eq(Band.lowCut(120))
                                .send(SPACE, -10)
                                .done()),
                new HouseBand(0, PipeOrgan.plenum()),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.hall(1.8)).withGainDb(-1)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.CHAMBER)
                .withTone(
                        List.of(
                                Band.bell(320, -1, 0.8),
                                Band.bell(8_000, 2.5, 0.9),
                                Band.highShelf(8_000, 1.5)))
                .withGlue(BusCompressor.Settings.OFF);
    }
}
