package io.trackwright.production.genre;

import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.Choir;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.MutedTrumpet;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.ReeseBass;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.audio.synth.SubBass;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.audio.synth.TenorSax;
import io.trackwright.audio.synth.VinylCrackle;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.render.Palette;

/**
 * Who plays when a palette has nobody of its own: every instrument has a sound in every genre. Levels and places go by role; all of it
 * is sent to the bus that every palette has, {@link #SPACE}.
 */
final class HouseBand implements Palette.House {
    /** The reverb bus that every palette must have. */
    static final String SPACE = "space";

    @Override
    public Palette.Slot slot(Role role, InstrumentFamily family) {
        Desk desk = Desk.channel(role, family, patch(family));
        switch (role) {
            case DRUMS -> desk.at(0).send(SPACE, -22);
            case PERCUSSION -> desk.at(-5).send(SPACE, -16);
            case BASS, MID_BASS -> desk.at(-1);
            case LEAD -> desk.at(-1).eq(Band.lowCut(140)).send(SPACE, -12);
            case COUNTER -> desk.at(-6).pan(0.3).eq(Band.lowCut(140)).send(SPACE, -9);
            case CHORDS -> desk.at(-6).pan(-0.2).eq(Band.lowCut(120)).send(SPACE, -12);
            case PAD -> desk.at(-10).eq(Band.lowCut(160)).send(SPACE, -10);
            case ARPEGGIO, OSTINATO ->
                    desk.at(-8).pan(-0.3).eq(Band.lowCut(160)).send(SPACE, -11);
            case TRANSITION -> desk.at(-10).eq(Band.lowCut(60)).send(SPACE, -14);
            case TEXTURE -> desk.at(-16);
        }
        return desk.done();
    }

    private static Patch patch(InstrumentFamily family) {
        return switch (family) {
            case PERCUSSIVE, DRUMS, KICK, SNARE, CLAP, HI_HAT, CYMBALS, TOMS, PERCUSSION ->
                    DrumKits.drumAndBass();
            case TAIKO, TIMPANI -> DrumKits.cinematic();
            case UPRIGHT_BASS, DOUBLE_BASS -> PluckedString.uprightBass();
            case BASS, ELECTRIC_BASS -> SynthBass.warm();
            case SUB_BASS -> SubBass.clean();
            case SYNTH_BASS -> SynthBass.house();
            case REESE_BASS -> ReeseBass.dark();
            case KEYS, PIANO -> GrandPiano.concert();
            case ELECTRIC_PIANO -> ElectricPiano.stage();
            case HARPSICHORD -> PluckedString.harp();
            case ORGAN -> PolySynth.warmPad();
            case MALLETS, VIBRAPHONE -> Mallets.vibraphone();
            case MARIMBA -> Mallets.marimba();
            case CELESTA -> Mallets.celesta();
            case MUSIC_BOX -> Mallets.musicBox();
            case BELLS -> Mallets.glockenspiel();
            case GUITAR, NYLON_GUITAR, STEEL_GUITAR -> PluckedString.nylonGuitar();
            case JAZZ_GUITAR, ELECTRIC_GUITAR -> PluckedString.jazzGuitar();
            case HARP -> PluckedString.harp();
            case ORCHESTRAL, STRINGS, VIOLIN, VIOLA, CELLO -> StringEnsemble.legato();
            case BRASS, HORN -> Brass.horns();
            case TROMBONE, TUBA -> Brass.lowBrass();
            case TRUMPET -> MutedTrumpet.harmon();
            case WOODWIND, FLUTE, CLARINET, OBOE -> Flute.concert();
            case SAXOPHONE -> TenorSax.ballad();
            case VOICE, CHOIR -> Choir.ah();
            case VOCALS -> Choir.oo();
            case SYNTH, SYNTH_LEAD -> PolySynth.lead();
            case SYNTH_PAD -> PolySynth.warmPad();
            case SYNTH_PLUCK -> PolySynth.pluck();
            case SYNTH_STAB -> PolySynth.stab();
            case SUPERSAW -> PolySynth.supersaw();
            case EFFECTS, RISER -> Riser.noise();
            case IMPACT -> Impact.crash();
            case VINYL_NOISE -> VinylCrackle.worn();
        };
    }
}
