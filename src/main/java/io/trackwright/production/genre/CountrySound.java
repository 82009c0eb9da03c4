package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.BASS;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.STEEL_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.music.theory.InstrumentFamily.UPRIGHT_BASS;
import static io.trackwright.music.theory.InstrumentFamily.VIOLIN;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.SoloString;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How country sounds: clear and natural. Acoustic guitar bright and wide, a clean telecaster with a
 * slap of echo, brushes, a fiddle in the room.
 */
final class CountrySound {
    private CountrySound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.funk())
                                .at(3)
                                .eq(
                                        Band.lowCut(38),
                                        Band.bell(350, -1.5, 0.9),
                                        Band.highShelf(8000, 1))
                                .through(
                                        Compressor.Settings.of(-16, 2.5, 15, 110).withMakeupDb(1.5))
                                .send(SPACE, -15)
                                .done(),
                        Desk.channel(Role.BASS, BASS, PluckedString.fingerBass())
                                .at(-1)
                                .eq(
                                        Band.lowCut(38),
                                        Band.bell(250, -1, 0.9),
                                        Band.bell(900, 1.5, 0.8))
                                .through(Compressor.Settings.of(-18, 3, 15, 120).withMakeupDb(2))
                                .done(),
                        Desk.channel(Role.BASS, UPRIGHT_BASS, PluckedString.uprightBass())
                                .at(-1)
                                .eq(Band.lowCut(38))
                                .through(Compressor.Settings.of(-18, 3, 15, 120).withMakeupDb(2))
                                .done(),
                        Desk.channel(Role.CHORDS, STEEL_GUITAR, PluckedString.steelGuitar())
                                .at(-3.5)
                                .pan(-0.35)
                                .eq(
                                        Band.lowCut(120),
                                        Band.bell(250, -2, 0.9),
                                        Band.highShelf(5000, 3))
                                .through(Compressor.Settings.of(-20, 3, 6, 100).withMakeupDb(2))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, GUITAR, PluckedString.banjo())
                                .at(-4)
                                .pan(0.5)
                                .eq(Band.lowCut(180), Band.highShelf(5000, 2))
                                .send(SPACE, -15)
                                .done(),
                        Desk.channel(Role.LEAD, ELECTRIC_GUITAR, PluckedString.leadGuitar())
                                .at(-2.5)
                                .pan(0.15)
                                .through(Amp.clean())
                                .eq(Band.lowCut(180), Band.bell(2600, 3, 0.8))
                                .send(SPACE, -13)
                                .send("echo", -13)
                                .done(),
                        Desk.channel(Role.COUNTER, VIOLIN, SoloString.violin())
                                .at(-1.1)
                                .pan(0.3)
                                .eq(Band.lowCut(200), Band.highShelf(4000, 1))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.COUNTER, STRINGS, StringEnsemble.legato())
                                .at(-1.1)
                                .pan(0.3)
                                .eq(Band.lowCut(200), Band.highShelf(4000, 2))
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.sulTasto())
                                .at(-7.1)
                                .eq(Band.lowCut(200))
                                .send(SPACE, -10)
                                .done()),
                new HouseBand(0),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.room(1)).withGainDb(-2),
                        Bus.Settings.of(
                                        "echo",
                                        TapeDelay.Settings.echoes(
                                                0.25 * beatMs, 0.25 * beatMs, 0.12))
                                .withGainDb(-3)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.BAND)
                .withPeakToLoudnessDb(Density.GROOVE)
                .withTone(List.of(Band.highShelf(8_000, 1)));
    }
}
