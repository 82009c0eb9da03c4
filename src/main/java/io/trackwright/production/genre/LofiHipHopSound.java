package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_BASS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_PIANO;
import static io.trackwright.music.theory.InstrumentFamily.FLUTE;
import static io.trackwright.music.theory.InstrumentFamily.GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.NYLON_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_PAD;
import static io.trackwright.music.theory.InstrumentFamily.UPRIGHT_BASS;
import static io.trackwright.music.theory.InstrumentFamily.VIBRAPHONE;
import static io.trackwright.music.theory.InstrumentFamily.VINYL_NOISE;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TapeFlutter;
import io.trackwright.audio.effect.TransientShaper;
import io.trackwright.audio.effect.Tremolo;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.audio.synth.VinylCrackle;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How lo-fi hip hop sounds: dusty drums, a wobbling electric piano, round bass, everything a little
 * dark and close.
 */
final class LofiHipHopSound {
    private LofiHipHopSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(DrumKits.loFi(), 4))
                                .at(2.4)
                                .eq(Band.lowCut(38), Band.highCut(12_000))
                                .through(new TransientShaper.Settings(-3, 1.5))
                                .through(Compressor.Settings.of(-18, 3, 15, 140).withMakeupDb(2))
                                .through(Saturator.Settings.of(4, 0.6))
                                .send(SPACE, -17)
                                .done(),
                        Desk.channel(Role.BASS, ELECTRIC_BASS, SynthBass.warm())
                                .at(-1.9)
                                .eq(Band.lowCut(36), Band.highCut(2_200))
                                .through(Compressor.Settings.of(-18, 3, 20, 160).withMakeupDb(1))
                                .duck(3, 140)
                                .done(),
                        Desk.channel(Role.BASS, UPRIGHT_BASS, PluckedString.uprightBass())
                                .at(-1.9)
                                .eq(Band.lowCut(36))
                                .duck(3, 140)
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_PIANO, ElectricPiano.mellow())
                                .at(-3)
                                .eq(
                                        Band.lowCut(110),
                                        Band.bell(350, -1.5, 0.8),
                                        Band.highShelf(1_200, 5.5),
                                        Band.highCut(8_500))
                                .through(Saturator.Settings.of(6, 0.6))
                                .through(Compressor.Settings.of(-30, 3, 15, 350).withMakeupDb(7))
                                .through(new TapeFlutter.Settings(7, 2.5))
                                .through(new Tremolo.Settings(4.2, 0.18, 1))
                                .duck(3.5, 220)
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.felt())
                                .at(-0.5)
                                .eq(Band.lowCut(110), Band.highCut(7_500))
                                .through(new TapeFlutter.Settings(7, 2.5))
                                .duck(3.5, 220)
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.LEAD, NYLON_GUITAR, PluckedString.nylonGuitar())
                                .at(0.5)
                                .pan(0.18)
                                .eq(Band.lowCut(140), Band.highCut(7_500))
                                .through(new TapeFlutter.Settings(5, 2))
                                .send(SPACE, -11)
                                .send("echo", -12)
                                .done(),
                        Desk.channel(Role.LEAD, GUITAR, PluckedString.jazzGuitar())
                                .at(2)
                                .pan(0.18)
                                .eq(
                                        Band.lowCut(160),
                                        Band.bell(2_200, 2.5, 0.7),
                                        Band.highCut(7_500))
                                .through(new TapeFlutter.Settings(5, 2))
                                .send(SPACE, -11)
                                .send("echo", -12)
                                .done(),
                        Desk.channel(Role.LEAD, VIBRAPHONE, Mallets.vibraphone())
                                .at(3)
                                .pan(0.18)
                                .eq(Band.lowCut(160))
                                .through(new TapeFlutter.Settings(5, 2))
                                .send(SPACE, -11)
                                .send("echo", -12)
                                .done(),
                        Desk.channel(Role.LEAD, FLUTE, Flute.concert())
                                .at(-0.6)
                                .eq(Band.lowCut(180), Band.highCut(7_500))
                                .send(SPACE, -10)
                                .send("echo", -12)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.warmPad())
                                .at(-10)
                                .eq(Band.lowCut(200), Band.highCut(5_500))
                                .through(new TapeFlutter.Settings(8, 2))
                                .duck(4, 220)
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.COUNTER, STRINGS, StringEnsemble.sulTasto())
                                .at(-12.1)
                                .pan(-0.3)
                                .eq(Band.lowCut(200), Band.highCut(6_500))
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.TEXTURE, VINYL_NOISE, VinylCrackle.worn())
                                .at(0.5)
                                .done()),
                new HouseBand(3),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.room(1.1)).withGainDb(-1),
                        Bus.Settings.of(
                                        "echo",
                                        TapeDelay.Settings.echoes(0.75 * beatMs, beatMs, 0.35))
                                .withGainDb(1)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.DUSTY)
                .withPeakToLoudnessDb(Density.GROOVE)
                .withTone(List.of(Band.bell(1_800, 1.5, 0.5), Band.highShelf(8_000, -2)))
                .withGlue(new BusCompressor.Settings(0, 1.6, 8, 30, 200, 110));
    }
}
