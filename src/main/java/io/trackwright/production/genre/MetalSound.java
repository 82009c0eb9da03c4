package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.BASS;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_GUITAR;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How metal sounds: clicking double kick, guitars like a wall on both sides with nothing below 85
 * Hz, a picked bass holding them up.
 */
final class MetalSound {
    private MetalSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.metal())
                                .at(-2)
                                .eq(
                                        Band.lowCut(36),
                                        Band.bell(400, -4, 0.8),
                                        Band.bell(4_500, 2, 0.8))
                                .through(Compressor.Settings.of(-16, 4, 14, 80).withMakeupDb(2.5))
                                .through(Saturator.Settings.of(4, 0.2))
                                .send(SPACE, -16)
                                .done(),
                        Desk.channel(Role.BASS, BASS, PluckedString.pickedBass())
                                .at(-5)
                                .through(Amp.bass())
                                .eq(Band.lowShelf(95, 5.5))
                                .through(new StereoWidth.Settings(0.4, 200))
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_GUITAR, PluckedString.electricGuitar())
                                .at(-6.5)
                                .pan(-0.85)
                                .through(Amp.highGain())
                                .done(),
                        Desk.channel(Role.OSTINATO, ELECTRIC_GUITAR, PluckedString.electricGuitar())
                                .at(-6.5)
                                .pan(0.85)
                                .through(Amp.highGain())
                                .done(),
                        Desk.channel(Role.LEAD, ELECTRIC_GUITAR, PluckedString.leadGuitar())
                                .at(-6)
                                .pan(0.05)
                                .through(Amp.lead())
                                .send(SPACE, -12)
                                .send("echo", -11)
                                .done()),
                new HouseBand(0),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.plate(1.2)).withGainDb(-2),
                        Bus.Settings.of(
                                        "echo",
                                        TapeDelay.Settings.echoes(0.75 * beatMs, beatMs, 0.28))
                                .withGainDb(-3)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.BAND)
                .withPeakToLoudnessDb(Density.LOUD_BAND)
                .withTone(List.of(Band.bell(350, -1.5, 0.8), Band.bell(3_500, 1, 0.8)))
                .withGlue(new BusCompressor.Settings(-1, 2, 6, 15, 100, 100));
    }
}
