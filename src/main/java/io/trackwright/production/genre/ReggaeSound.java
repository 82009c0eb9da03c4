package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.BASS;
import static io.trackwright.music.theory.InstrumentFamily.BRASS;
import static io.trackwright.music.theory.InstrumentFamily.CHURCH_ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.PERCUSSION;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.SAXOPHONE;
import static io.trackwright.music.theory.InstrumentFamily.TRUMPET;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Rotary;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.SpringReverb;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.DrawbarOrgan;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.MutedTrumpet;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.Saxophone;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How reggae sounds: the bass first, round and heavy; dry drums, a thin skank, echoes that run on
 * into the gaps.
 */
final class ReggaeSound {
    private ReggaeSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.funk())
                                .at(2.5)
                                .eq(Band.lowCut(36), Band.bell(350, -2, 0.9), Band.highCut(11000))
                                .through(Compressor.Settings.of(-16, 3, 15, 120).withMakeupDb(2))
                                .send(SPACE, -17)
                                .send("echo", -24)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSION, DrumKits.funk())
                                .at(13)
                                .pan(-0.35)
                                .eq(Band.lowCut(300))
                                .send(SPACE, -14)
                                .send("echo", -16)
                                .done(),
                        Desk.channel(Role.BASS, BASS, PluckedString.fingerBass())
                                .at(-1)
                                .eq(
                                        Band.lowCut(32),
                                        Band.lowShelf(110, 3),
                                        Band.bell(500, -2, 0.8),
                                        Band.highCut(1800))
                                .through(Compressor.Settings.of(-18, 3, 18, 160).withMakeupDb(3))
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_GUITAR, PluckedString.electricGuitar())
                                .at(-5)
                                .pan(0.35)
                                .through(Amp.clean())
                                .eq(Band.lowCut(300), Band.bell(1600, 2, 0.8))
                                .through(SpringReverb.Settings.tank(1.6).withMix(0.18))
                                .send(SPACE, -13)
                                .send("echo", -17)
                                .done(),
                        Desk.channel(Role.OSTINATO, CHURCH_ORGAN, PipeOrgan.plenum())
                                .at(-3)
                                .pan(-0.2)
                                .eq(Band.lowCut(120))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.OSTINATO, ORGAN, DrawbarOrgan.bubble())
                                .at(-1.7)
                                .pan(-0.35)
                                .eq(Band.lowCut(180))
                                .through(Saturator.Settings.of(7, 0.5))
                                .through(Rotary.Settings.of(Rotary.Speed.SLOW))
                                .send(SPACE, -15)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, PIANO, GrandPiano.concert())
                                .at(-5)
                                .pan(-0.15)
                                .eq(Band.lowCut(260), Band.bell(2500, 2, 0.8))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.LEAD, SAXOPHONE, Saxophone.bop())
                                .at(-2.6)
                                .pan(0.08)
                                .eq(Band.lowCut(140))
                                .through(Compressor.Settings.of(-18, 3, 15, 150).withMakeupDb(1.5))
                                .send(SPACE, -11)
                                .send("echo", -12)
                                .done(),
                        Desk.channel(Role.LEAD, TRUMPET, MutedTrumpet.harmon())
                                .at(0.5)
                                .eq(Band.lowCut(160))
                                .send(SPACE, -11)
                                .send("echo", -12)
                                .done(),
                        Desk.channel(Role.COUNTER, BRASS, Brass.lowBrass())
                                .at(-3.9)
                                .pan(-0.25)
                                .eq(Band.lowCut(140))
                                .send(SPACE, -11)
                                .done()),
                new HouseBand(0),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.plate(1.4)).withGainDb(-2),
                        Bus.Settings.of(
                                        "echo",
                                        TapeDelay.Settings.echoes(
                                                0.75 * beatMs, 0.75 * beatMs, 0.5))
                                .withGainDb(-2)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.SOUL)
                .withPeakToLoudnessDb(Density.GROOVE)
                .withTone(
                        List.of(
                                Band.lowShelf(90, 2),
                                Band.bell(1_700, -2, 0.8),
                                Band.highShelf(9_000, 0.5)));
    }
}
