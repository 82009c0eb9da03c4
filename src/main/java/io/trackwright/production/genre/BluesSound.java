package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.BASS;
import static io.trackwright.music.theory.InstrumentFamily.CHURCH_ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.SAXOPHONE;
import static io.trackwright.music.theory.InstrumentFamily.UPRIGHT_BASS;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Rotary;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrawbarOrgan;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.Saxophone;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How blues sounds: a small band in a warm room, an amplifier just breaking up, a lead that bites
 * when it is hit hard.
 */
final class BluesSound {
    private BluesSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.rock())
                                .at(-1)
                                .eq(Band.lowCut(36), Band.bell(380, -1.5, 0.9), Band.highCut(13000))
                                .through(
                                        Compressor.Settings.of(-16, 2.2, 18, 130).withMakeupDb(1.5))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.BASS, BASS, PluckedString.fingerBass())
                                .at(-1)
                                .eq(Band.lowCut(36), Band.bell(700, 2, 0.8))
                                .through(Compressor.Settings.of(-18, 3, 15, 130).withMakeupDb(2))
                                .through(Saturator.Settings.of(4, 0.4))
                                .done(),
                        Desk.channel(Role.BASS, UPRIGHT_BASS, PluckedString.uprightBass())
                                .at(-1)
                                .eq(Band.lowCut(36))
                                .through(Compressor.Settings.of(-18, 2.5, 20, 160).withMakeupDb(2))
                                .done(),
                        Desk.channel(Role.OSTINATO, ELECTRIC_GUITAR, PluckedString.leadGuitar())
                                .at(-6)
                                .pan(-0.45)
                                .through(Amp.clean())
                                .eq(Band.lowCut(100))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.concert())
                                .at(-3)
                                .pan(0.4)
                                .eq(Band.lowCut(130), Band.bell(2500, 1.5, 0.8))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.LEAD, ELECTRIC_GUITAR, PluckedString.leadGuitar())
                                .at(-3)
                                .pan(0.05)
                                .through(Amp.crunch())
                                .send(SPACE, -11)
                                .send("echo", -18)
                                .done(),
                        Desk.channel(Role.LEAD, SAXOPHONE, Saxophone.bop())
                                .at(-2.1)
                                .eq(Band.lowCut(120))
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.PAD, CHURCH_ORGAN, PipeOrgan.plenum())
                                .at(-7)
                                .pan(-0.2)
                                .eq(Band.lowCut(120))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.PAD, ORGAN, DrawbarOrgan.mellow())
                                .at(-6.7)
                                .pan(0.2)
                                .eq(Band.lowCut(180))
                                .through(Saturator.Settings.of(8, 0.5))
                                .through(Rotary.Settings.of(Rotary.Speed.SLOW))
                                .send(SPACE, -13)
                                .done()),
                new HouseBand(0),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.room(1.2)).withGainDb(-2),
                        Bus.Settings.of(
                                        "echo",
                                        TapeDelay.Settings.echoes(
                                                0.33 * beatMs, 0.33 * beatMs, 0.1))
                                .withGainDb(-4)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.ACOUSTIC)
                .withTone(List.of(Band.bell(2_000, 1, 0.6)));
    }
}
