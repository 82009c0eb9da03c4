package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TapeFlutter;
import io.trackwright.audio.effect.TransientShaper;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.BassDrum;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.DrumKit;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.Snare;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.audio.synth.VinylCrackle;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How boom bap sounds: drums first, hit hard and crushed a little as if sampled at twelve bits; the
 * loop filtered behind them, the bass round, hats never brittle.
 */
final class BoomBapSound {
    /** Drums off an old break, squeezed on their way into the sampler. */
    private static final DrumKit.Patch KIT =
            DrumKits.loFi()
                    .with(35, new DrumKit.Piece(BassDrum.breaks(), 0, 0, 0))
                    .with(36, new DrumKit.Piece(BassDrum.breaks(), 0, 0, 0))
                    .with(38, new DrumKit.Piece(Snare.breaks(), 0, 0.03, 0))
                    .in(new DrumKit.Room(-17, 280, 10_500, 0.4));

    private BoomBapSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, KIT)
                                .at(2)
                                .eq(
                                        Band.lowCut(36),
                                        Band.bell(220, 1, 0.8),
                                        Band.bell(3_200, 1.5, 0.8),
                                        Band.highCut(11_500))
                                .through(new TransientShaper.Settings(2, 0))
                                .through(Compressor.Settings.of(-18, 4, 12, 110).withMakeupDb(3))
                                .through(Saturator.Settings.of(6, 0.5))
                                .send(SPACE, -18)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSION, DrumKits.loFi())
                                .at(10)
                                .pan(-0.25)
                                .eq(Band.lowCut(300), Band.highCut(9_500))
                                .send(SPACE, -16)
                                .done(),
                        Desk.channel(Role.BASS, UPRIGHT_BASS, PluckedString.uprightBass())
                                .at(0)
                                .eq(Band.lowCut(34), Band.lowShelf(90, 2), Band.highCut(1_800))
                                .through(Compressor.Settings.of(-20, 4, 15, 150).withMakeupDb(3))
                                .duck(3, 110)
                                .done(),
                        Desk.channel(Role.BASS, ELECTRIC_BASS, SynthBass.warm())
                                .at(-1)
                                .eq(Band.lowCut(34), Band.highCut(1_500))
                                .duck(3, 110)
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_PIANO, ElectricPiano.stage())
                                .at(-3)
                                .eq(Band.lowCut(130), Band.bell(900, 1.5, 0.7), Band.highCut(6_500))
                                .through(Saturator.Settings.of(5, 0.6))
                                .through(Compressor.Settings.of(-26, 3, 10, 220).withMakeupDb(5))
                                .through(new TapeFlutter.Settings(6, 2.5))
                                .duck(3, 160)
                                .send(SPACE, -15)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.felt())
                                .at(0)
                                .eq(Band.lowCut(130), Band.highCut(6_500))
                                .through(new TapeFlutter.Settings(6, 2.5))
                                .duck(3, 160)
                                .send(SPACE, -15)
                                .done(),
                        Desk.channel(Role.CHORDS, BRASS, Brass.stabs())
                                .at(-4.5)
                                .pan(0.22)
                                .eq(Band.lowCut(220), Band.highCut(7_000))
                                .through(Saturator.Settings.of(4, 0.5))
                                .send(SPACE, -12)
                                .send("echo", -14)
                                .done(),
                        Desk.channel(Role.LEAD, VIBRAPHONE, Mallets.vibraphone())
                                .at(2)
                                .pan(-0.15)
                                .eq(Band.lowCut(200), Band.highCut(7_500))
                                .through(new TapeFlutter.Settings(6, 2))
                                .send(SPACE, -12)
                                .send("echo", -13)
                                .done(),
                        Desk.channel(Role.LEAD, GUITAR, PluckedString.jazzGuitar())
                                .at(1)
                                .pan(-0.15)
                                .eq(Band.lowCut(180), Band.highCut(6_500))
                                .send(SPACE, -12)
                                .send("echo", -13)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.legato())
                                .at(-8.1)
                                .eq(Band.lowCut(250), Band.highCut(5_500))
                                .through(new TapeFlutter.Settings(8, 2))
                                .duck(3, 160)
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.TEXTURE, VINYL_NOISE, VinylCrackle.worn())
                                .at(1.5)
                                .done()),
                new HouseBand(3),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.room(0.8)).withGainDb(-1),
                        Bus.Settings.of(
                                        "echo",
                                        TapeDelay.Settings.echoes(0.75 * beatMs, 0.5 * beatMs, 0.3))
                                .withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.SOUL)
                .withPeakToLoudnessDb(Density.GROOVE)
                .withTone(List.of(Band.bell(1_500, 1, 0.6), Band.highShelf(9_000, -1)))
                .withGlue(new BusCompressor.Settings(-1, 2, 6, 30, 160, 110));
    }
}
