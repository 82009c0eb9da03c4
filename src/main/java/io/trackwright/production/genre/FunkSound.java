package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.BASS;
import static io.trackwright.music.theory.InstrumentFamily.BRASS;
import static io.trackwright.music.theory.InstrumentFamily.CHURCH_ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_PIANO;
import static io.trackwright.music.theory.InstrumentFamily.GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.PERCUSSION;
import static io.trackwright.music.theory.InstrumentFamily.SAXOPHONE;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Rotary;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.DrawbarOrgan;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.Saxophone;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How funk sounds: dry and close, every sixteenth to be heard, the bass in front, horns short and
 * bright.
 */
final class FunkSound {
    private FunkSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.funk())
                                .at(1)
                                .eq(
                                        Band.lowCut(36),
                                        Band.bell(420, -2, 0.9),
                                        Band.highShelf(7000, 1.5))
                                .through(Compressor.Settings.of(-16, 3, 12, 90).withMakeupDb(2))
                                .through(Saturator.Settings.of(3, 0.4))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSION, DrumKits.funk())
                                .at(10)
                                .pan(-0.3)
                                .eq(Band.lowCut(250))
                                .send(SPACE, -18)
                                .done(),
                        Desk.channel(Role.BASS, BASS, PluckedString.slapBass())
                                .at(-1.5)
                                .eq(
                                        Band.lowCut(32),
                                        Band.lowShelf(100, 4.5),
                                        Band.bell(240, -1.5, 0.9),
                                        Band.bell(1100, 2, 0.8))
                                .through(Compressor.Settings.of(-18, 4, 8, 100).withMakeupDb(3))
                                .through(Saturator.Settings.of(5, 0.4))
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_GUITAR, PluckedString.electricGuitar())
                                .at(-4)
                                .pan(0.45)
                                .through(Amp.clean())
                                .eq(Band.lowCut(240), Band.bell(1800, 3, 0.9))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.CHORDS, GUITAR, PluckedString.jazzGuitar())
                                .at(-3)
                                .pan(0.4)
                                .eq(Band.lowCut(160))
                                .send(SPACE, -18)
                                .done(),
                        Desk.channel(Role.OSTINATO, ELECTRIC_PIANO, PluckedString.clavinet())
                                .at(-6)
                                .pan(-0.45)
                                .eq(Band.lowCut(180), Band.bell(1400, 3, 1))
                                .through(Compressor.Settings.of(-20, 3, 5, 90).withMakeupDb(2))
                                .through(Saturator.Settings.of(8, 0.4))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.COUNTER, BRASS, Brass.stabs())
                                .at(-7)
                                .pan(-0.15)
                                .eq(Band.lowCut(200), Band.highShelf(4000, 2))
                                .through(Compressor.Settings.of(-18, 3, 8, 100).withMakeupDb(1.5))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.LEAD, SAXOPHONE, Saxophone.alto())
                                .at(-3.6)
                                .pan(0.1)
                                .eq(Band.lowCut(140), Band.bell(2500, 2, 0.8))
                                .through(Compressor.Settings.of(-18, 3, 12, 120).withMakeupDb(1.5))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.PAD, CHURCH_ORGAN, PipeOrgan.plenum())
                                .at(-5)
                                .pan(-0.2)
                                .eq(Band.lowCut(120))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.PAD, ORGAN, DrawbarOrgan.full())
                                .at(-4.7)
                                .pan(-0.25)
                                .eq(Band.lowCut(200))
                                .through(Saturator.Settings.of(8, 0.5))
                                .through(Rotary.Settings.of(Rotary.Speed.TOUCH))
                                .send(SPACE, -15)
                                .done()),
                new HouseBand(0),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.room(0.6)).withGainDb(-2)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.BAND)
                .withPeakToLoudnessDb(Density.GROOVE)
                .withTone(List.of(Band.bell(320, -1, 0.8)));
    }
}
