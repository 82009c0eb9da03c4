package io.trackwright.production.genre;

import static io.trackwright.audio.effect.DynamicEqualizer.Band.deEsser;
import static io.trackwright.music.theory.InstrumentFamily.BASS;
import static io.trackwright.music.theory.InstrumentFamily.CHURCH_ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.STEEL_GUITAR;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.DynamicEqualizer;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Rotary;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrawbarOrgan;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How rock sounds: a kit in a live room, two crunching guitars wide apart, a growling bass, a lead
 * that sings above them.
 */
final class RockSound {
    private RockSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.rock())
                                .at(-1)
                                .eq(
                                        Band.lowCut(34),
                                        Band.bell(380, -2.5, 0.9),
                                        Band.highShelf(7_000, 1.5))
                                .through(DynamicEqualizer.Settings.of(deEsser(7_500, -28, 4)))
                                .through(Compressor.Settings.of(-16, 3, 18, 110).withMakeupDb(2))
                                .through(Saturator.Settings.of(3, 0.3))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.BASS, BASS, PluckedString.pickedBass())
                                .at(-5)
                                .through(Amp.bass())
                                .eq(Band.lowShelf(95, 5))
                                .through(new StereoWidth.Settings(0.6, 160))
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_GUITAR, PluckedString.electricGuitar())
                                .at(-8)
                                .pan(-0.75)
                                .through(Amp.crunch())
                                .send(SPACE, -18)
                                .done(),
                        Desk.channel(Role.OSTINATO, ELECTRIC_GUITAR, PluckedString.electricGuitar())
                                .at(-8)
                                .pan(0.75)
                                .through(Amp.crunch())
                                .send(SPACE, -18)
                                .done(),
                        Desk.channel(Role.CHORDS, STEEL_GUITAR, PluckedString.twelveString())
                                .at(-2)
                                .pan(-0.5)
                                .eq(Band.lowCut(110))
                                .send(SPACE, -16)
                                .done(),
                        Desk.channel(Role.LEAD, ELECTRIC_GUITAR, PluckedString.leadGuitar())
                                .at(-6)
                                .pan(0.08)
                                .through(Amp.lead())
                                .send(SPACE, -13)
                                .send("echo", -12)
                                .done(),
                        Desk.channel(Role.PAD, CHURCH_ORGAN, PipeOrgan.plenum())
                                .at(-8)
                                .pan(-0.2)
                                .eq(Band.lowCut(120))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.PAD, ORGAN, DrawbarOrgan.full())
                                .at(-7.7)
                                .pan(-0.2)
                                .eq(Band.lowCut(180))
                                .through(Saturator.Settings.of(9, 0.5))
                                .through(Rotary.Settings.of(Rotary.Speed.TOUCH))
                                .send(SPACE, -14)
                                .done()),
                new HouseBand(0),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.room(1.1)).withGainDb(-2),
                        Bus.Settings.of(
                                        "echo",
                                        TapeDelay.Settings.echoes(0.75 * beatMs, beatMs, 0.28))
                                .withGainDb(-3)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.BAND)
                .withTone(List.of(Band.bell(320, -1, 0.8)))
                .withGlue(new BusCompressor.Settings(-1, 1.8, 6, 20, 130, 90));
    }
}
