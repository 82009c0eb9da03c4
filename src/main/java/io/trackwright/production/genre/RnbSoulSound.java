package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.CHURCH_ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_BASS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_PIANO;
import static io.trackwright.music.theory.InstrumentFamily.FRETLESS_BASS;
import static io.trackwright.music.theory.InstrumentFamily.GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.SAXOPHONE;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_LEAD;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_PAD;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Phaser;
import io.trackwright.audio.effect.PlateReverb;
import io.trackwright.audio.effect.Rotary;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.Tremolo;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrawbarOrgan;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.ReedPiano;
import io.trackwright.audio.synth.Saxophone;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/** How R&B and soul sound: warm below, smooth above, everything round and close. */
final class RnbSoulSound {
    private RnbSoulSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(DrumKits.house(), 7))
                                .at(0)
                                .eq(
                                        Band.lowCut(32),
                                        Band.bell(380, -2, 1),
                                        Band.highShelf(9_000, -1))
                                .through(
                                        Compressor.Settings.of(-16, 2.5, 15, 120).withMakeupDb(1.5))
                                .through(Saturator.Settings.of(2, 0.5))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.BASS, ELECTRIC_BASS, SynthBass.warm())
                                .at(-0.5)
                                .eq(Band.lowCut(32), Band.bell(260, -1.5, 0.9))
                                .through(Compressor.Settings.of(-18, 3, 15, 130).withMakeupDb(1.5))
                                .duck(2.5, 110)
                                .done(),
                        Desk.channel(Role.BASS, FRETLESS_BASS, PluckedString.fretlessBass())
                                .at(-0.5)
                                .eq(
                                        Band.lowCut(34),
                                        Band.bell(220, -1.5, 0.9),
                                        Band.bell(850, 2, 0.8))
                                .through(
                                        Compressor.Settings.of(-18, 2.5, 20, 150).withMakeupDb(1.5))
                                .duck(2.5, 110)
                                .send(SPACE, -18)
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_PIANO, ReedPiano.wurlitzer())
                                .at(-1.5)
                                .eq(Band.lowCut(110), Band.bell(320, -1.5, 0.8))
                                .through(new Tremolo.Settings(bpm / 60, 0.25, 0.8))
                                .through(Phaser.Settings.vintage(0.3))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.CHORDS, CHURCH_ORGAN, PipeOrgan.plenum())
                                .at(-5)
                                .pan(-0.2)
                                .eq(Band.lowCut(120))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.CHORDS, ORGAN, DrawbarOrgan.full())
                                .at(-4)
                                .eq(Band.lowCut(180))
                                .through(Saturator.Settings.of(6, 0.5))
                                .through(Rotary.Settings.of(Rotary.Speed.TOUCH))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.LEAD, SAXOPHONE, Saxophone.ballad())
                                .at(-2.4)
                                .pan(0.06)
                                .eq(Band.lowCut(110), Band.bell(1_200, -1, 0.9))
                                .through(Compressor.Settings.of(-18, 2.5, 12, 150).withMakeupDb(1))
                                .send(SPACE, -11)
                                .send("echo", -15)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH_LEAD, PolySynth.lead())
                                .at(-3)
                                .eq(Band.lowCut(160), Band.highCut(9_000))
                                .send(SPACE, -11)
                                .send("echo", -14)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.warmPad())
                                .at(-9)
                                .eq(Band.lowCut(220), Band.highShelf(8_000, -1))
                                .through(new StereoWidth.Settings(1.4, 250))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, StringEnsemble.legato())
                                .at(-11.1)
                                .eq(Band.lowCut(200))
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.OSTINATO, GUITAR, PluckedString.jazzGuitar())
                                .at(5)
                                .pan(0.4)
                                .eq(Band.lowCut(200), Band.bell(2_500, 2, 0.8))
                                .send(SPACE, -13)
                                .send("echo", -16)
                                .done()),
                new HouseBand(2),
                List.of(
                        Bus.Settings.of(SPACE, PlateReverb.Settings.warm(1.6)).withGainDb(-2),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.3))
                                .withGainDb(-2)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.SOUL)
                .withPeakToLoudnessDb(Density.GROOVE)
                .withTone(List.of(Band.bell(350, -1, 0.8), Band.highShelf(8_500, -1.8)));
    }
}
