package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.CHURCH_ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.FRETLESS_BASS;
import static io.trackwright.music.theory.InstrumentFamily.GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.ORGAN;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.SAXOPHONE;
import static io.trackwright.music.theory.InstrumentFamily.TRUMPET;
import static io.trackwright.music.theory.InstrumentFamily.UPRIGHT_BASS;
import static io.trackwright.music.theory.InstrumentFamily.VIBRAPHONE;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Rotary;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrawbarOrgan;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.MutedTrumpet;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.Saxophone;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/** How jazz swing sounds: a trio and a horn in one room, close enough to hear wood and breath. */
final class JazzSwingSound {
    private JazzSwingSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.jazzBrushes())
                                .at(7.6)
                                .eq(Band.lowCut(40), Band.bell(5_000, 1, 0.6), Band.highCut(12_500))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.BASS, FRETLESS_BASS, PluckedString.fretlessBass())
                                .at(-2)
                                .eq(
                                        Band.lowCut(34),
                                        Band.bell(220, -1.5, 0.9),
                                        Band.bell(850, 2, 0.8))
                                .through(
                                        Compressor.Settings.of(-18, 2.5, 20, 150).withMakeupDb(1.5))
                                .send(SPACE, -18)
                                .done(),
                        Desk.channel(Role.BASS, UPRIGHT_BASS, PluckedString.uprightBass())
                                .at(-2)
                                .eq(
                                        Band.lowCut(36),
                                        Band.bell(220, -1.5, 0.9),
                                        Band.bell(900, 1.5, 0.8))
                                .through(
                                        Compressor.Settings.of(-18, 2.2, 25, 180).withMakeupDb(1.5))
                                .send(SPACE, -19)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.concert())
                                .at(0)
                                .pan(-0.22)
                                .eq(Band.lowCut(70), Band.bell(300, -1.5, 0.8))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.CHORDS, GUITAR, PluckedString.jazzGuitar())
                                .at(-4)
                                .pan(-0.3)
                                .eq(Band.lowCut(90))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.CHORDS, VIBRAPHONE, Mallets.vibraphone())
                                .at(-3)
                                .pan(-0.3)
                                .eq(Band.lowCut(110))
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.CHORDS, CHURCH_ORGAN, PipeOrgan.plenum())
                                .at(-6)
                                .pan(-0.2)
                                .eq(Band.lowCut(120))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.CHORDS, ORGAN, DrawbarOrgan.jazz())
                                .at(-5)
                                .pan(-0.25)
                                .eq(Band.lowCut(170))
                                .through(Rotary.Settings.of(Rotary.Speed.SLOW))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.LEAD, SAXOPHONE, Saxophone.bop())
                                .at(-1.1)
                                .pan(0.12)
                                .eq(Band.lowCut(90), Band.bell(1_200, -1, 0.9))
                                .through(Compressor.Settings.of(-16, 2, 20, 160).withMakeupDb(1))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.LEAD, TRUMPET, MutedTrumpet.harmon())
                                .at(0)
                                .pan(0.12)
                                .eq(Band.lowCut(150))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.LEAD, PIANO, GrandPiano.concert())
                                .at(1.5)
                                .pan(-0.1)
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.COUNTER, TRUMPET, MutedTrumpet.harmon())
                                .at(-4.5)
                                .pan(0.38)
                                .eq(Band.lowCut(150))
                                .send(SPACE, -9)
                                .done()),
                new HouseBand(0),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.room(1.3)).withGainDb(-2)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.ACOUSTIC)
                .withTone(List.of(Band.bell(560, -1.5, 0.8)));
    }
}
