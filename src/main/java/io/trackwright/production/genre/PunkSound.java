package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.BASS;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.VOCALS;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Choir;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How punk sounds: everything up front and dry, guitars buzzing left and right, the bass clanking
 * through the middle.
 */
final class PunkSound {
    private PunkSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.rock())
                                .at(-1)
                                .eq(
                                        Band.lowCut(40),
                                        Band.bell(420, -2, 0.9),
                                        Band.bell(3_500, 1.5, 0.8))
                                .through(Compressor.Settings.of(-18, 4, 12, 80).withMakeupDb(3))
                                .through(Saturator.Settings.of(5, 0.4))
                                .send(SPACE, -19)
                                .done(),
                        Desk.channel(Role.BASS, BASS, PluckedString.pickedBass())
                                .at(-5)
                                .through(Amp.bass())
                                .eq(Band.lowShelf(95, 5), Band.bell(1_100, 2.5, 0.8))
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_GUITAR, PluckedString.electricGuitar())
                                .at(-8)
                                .pan(-0.7)
                                .through(Amp.crunch())
                                .eq(Band.bell(1_600, 2, 0.7))
                                .send(SPACE, -22)
                                .done(),
                        Desk.channel(Role.OSTINATO, ELECTRIC_GUITAR, PluckedString.electricGuitar())
                                .at(-8)
                                .pan(0.7)
                                .through(Amp.crunch())
                                .eq(Band.bell(1_600, 2, 0.7))
                                .send(SPACE, -22)
                                .done(),
                        Desk.channel(Role.LEAD, ELECTRIC_GUITAR, PluckedString.leadGuitar())
                                .at(-6)
                                .through(Amp.lead())
                                .send(SPACE, -16)
                                .done(),
                        Desk.channel(Role.COUNTER, VOCALS, Choir.oo())
                                .at(-5)
                                .eq(Band.lowCut(180))
                                .through(Saturator.Settings.of(8, 0.4))
                                .send(SPACE, -14)
                                .done()),
                new HouseBand(0),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.room(0.7)).withGainDb(-2)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.BAND)
                .withPeakToLoudnessDb(Density.LOUD_BAND)
                .withTone(List.of(Band.bell(300, -1, 0.8)))
                .withGlue(new BusCompressor.Settings(-1, 2, 6, 12, 90, 100));
    }
}
