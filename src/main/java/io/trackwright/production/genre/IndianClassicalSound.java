package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.FLUTE;
import static io.trackwright.music.theory.InstrumentFamily.PERCUSSION;
import static io.trackwright.music.theory.InstrumentFamily.SITAR;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.music.theory.InstrumentFamily.TANPURA;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How Hindustani music sounds: strings that ring into one another, skin and breath, a quiet room.
 */
final class IndianClassicalSound {
    private IndianClassicalSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.LEAD, SITAR, PluckedString.sitar())
                                .at(-1.5)
                                .pan(-0.12)
                                .eq(
                                        Band.lowCut(110),
                                        Band.bell(1_400, 1, 0.8),
                                        Band.bell(3_200, -4, 0.7),
                                        Band.highShelf(8_000, 3))
                                .through(Compressor.Settings.of(-20, 2, 10, 150).withMakeupDb(2))
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.LEAD, FLUTE, Flute.alto())
                                .at(-1.2)
                                .pan(0.14)
                                .eq(Band.lowCut(180), Band.highShelf(6_000, -1))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.OSTINATO, TANPURA, PluckedString.tanpura())
                                .at(2)
                                .eq(Band.lowCut(50), Band.bell(2_200, 1, 0.7))
                                .through(Chorus.Settings.wide(0.3))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, SITAR, PluckedString.chikari())
                                .at(-7.5)
                                .pan(-0.2)
                                .eq(Band.lowCut(200))
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSION, DrumKits.tabla())
                                .at(-2)
                                .eq(Band.lowCut(45), Band.highShelf(7_000, 2))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.sulTasto())
                                .at(-15.1)
                                .eq(Band.lowCut(90))
                                .send(SPACE, -8)
                                .done()),
                new HouseBand(0),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.hall(2.2)).withGainDb(-2)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.ACOUSTIC)
                .withTone(
                        List.of(
                                Band.lowShelf(80, 1),
                                Band.bell(4_800, -2, 0.7),
                                Band.highShelf(11_000, 2)))
                .withGlue(BusCompressor.Settings.OFF);
    }
}
