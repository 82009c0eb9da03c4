package io.trackwright.production.genre;

import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Rotary;
import io.trackwright.audio.synth.BoomBass;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.Choir;
import io.trackwright.audio.synth.DrawbarOrgan;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.FreeReed;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Harmonica;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.Membrane;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.ReedPiano;
import io.trackwright.audio.synth.ReeseBass;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.Saxophone;
import io.trackwright.audio.synth.SoloBrass;
import io.trackwright.audio.synth.SoloString;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.audio.synth.SubBass;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.audio.synth.TapeHiss;
import io.trackwright.audio.synth.VinylCrackle;
import io.trackwright.audio.synth.Woodwind;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.render.Automation;
import io.trackwright.production.render.Palette;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who plays when a palette has nobody of its own: every instrument has a sound in every genre.
 * Levels and places go by role; all of it is sent to the bus that every palette has, {@link
 * #SPACE}.
 *
 * @param duckDb how far the bass steps back for the kick, everything with a chord or a tune half as
 *     far; 0 where nothing pumps
 * @param organ what "an organ" is where this music is played
 */
record HouseBand(double duckDb, Patch organ) implements Palette.House {
    /** The reverb bus that every palette must have. */
    static final String SPACE = "space";

    private static final double PUMPING_DB = 5;

    private static final Set<Role> TUNEFUL =
            EnumSet.of(
                    Role.LEAD, Role.COUNTER, Role.CHORDS, Role.PAD, Role.ARPEGGIO, Role.OSTINATO);

    /** Whose bass is the low hand of one player: below the tune, and in the same room. */
    private static final Set<InstrumentFamily> ONE_HAND =
            EnumSet.of(
                    InstrumentFamily.KEYS,
                    InstrumentFamily.GUITAR,
                    InstrumentFamily.HARP,
                    InstrumentFamily.MALLETS);

    /** Named for their sound: a channel for their kind does not turn them into another. */
    private static final Set<InstrumentFamily> CHARACTERS =
            EnumSet.of(
                    InstrumentFamily.HAND_DRUMS,
                    InstrumentFamily.TABLA,
                    InstrumentFamily.FRETLESS_BASS,
                    InstrumentFamily.SLAP_BASS,
                    InstrumentFamily.BOOM_BASS,
                    InstrumentFamily.WURLITZER,
                    InstrumentFamily.CLAVINET,
                    InstrumentFamily.BANDONEON,
                    InstrumentFamily.XYLOPHONE,
                    InstrumentFamily.CHURCH_BELL,
                    InstrumentFamily.TANPURA,
                    InstrumentFamily.OUD,
                    InstrumentFamily.SUB_DROP);

    /** The organ of a stage, not of a church. */
    HouseBand(double duckDb) {
        this(duckDb, DrawbarOrgan.mellow());
    }

    @Override
    public Palette.Slot slot(Role role, InstrumentFamily family) {
        Patch patch = patch(role, family);
        Desk desk = Desk.channel(role, family, patch);
        if (patch instanceof DrawbarOrgan.Patch) {
            desk.through(Rotary.Settings.of(Rotary.Speed.SLOW));
        }
        switch (role) {
            case DRUMS -> desk.at(0).send(SPACE, -22);
            case PERCUSSION -> desk.at(-5).send(SPACE, -16);
            case BASS, MID_BASS -> {
                if (ONE_HAND.stream().anyMatch(family::within)) {
                    desk.at(-3).send(SPACE, -14).duck(duckDb, 130);
                } else {
                    desk.at(0).duck(duckDb, 130);
                }
            }
            case LEAD -> desk.at(-1).eq(Band.lowCut(140)).send(SPACE, -12);
            case COUNTER -> desk.at(-6).pan(0.3).eq(Band.lowCut(140)).send(SPACE, -9);
            case CHORDS -> desk.at(-4).pan(-0.2).eq(Band.lowCut(120)).send(SPACE, -12);
            case PAD -> desk.at(-10).eq(Band.lowCut(160)).send(SPACE, -10);
            case ARPEGGIO, OSTINATO -> desk.at(-8).pan(-0.3).eq(Band.lowCut(160)).send(SPACE, -11);
            case TRANSITION -> desk.at(-10).eq(Band.lowCut(60)).send(SPACE, -14);
            case TEXTURE -> desk.at(-16);
        }
        if (family == InstrumentFamily.TIMPANI) {
            desk.at(role == Role.PERCUSSION ? 0.5 : -1);
        }
        if (TUNEFUL.contains(role)) {
            desk.duck(duckDb / 2, 150);
        }
        return desk.done();
    }

    @Override
    public Optional<Patch> own(Role role, InstrumentFamily family) {
        return CHARACTERS.contains(family) ? Optional.of(patch(role, family)) : Optional.empty();
    }

    /** Where everything pumps, the desk is played, too. */
    @Override
    public Automation automation() {
        return duckDb >= PUMPING_DB ? Automation.CLUB : Automation.BAND;
    }

    private Patch patch(Role role, InstrumentFamily family) {
        return switch (family) {
            case PERCUSSIVE, DRUMS, KICK, SNARE, CLAP, HI_HAT, CYMBALS, TOMS, PERCUSSION ->
                    DrumKits.drumAndBass();
            case TAIKO -> DrumKits.cinematic();
            case TIMPANI -> Membrane.timpani();
            case HAND_DRUMS -> DrumKits.hands();
            case TABLA -> DrumKits.tabla();
            case UPRIGHT_BASS, DOUBLE_BASS -> PluckedString.uprightBass();
            case BASS -> SynthBass.warm();
            case ELECTRIC_BASS -> PluckedString.fingerBass();
            case FRETLESS_BASS -> PluckedString.fretlessBass();
            case SLAP_BASS -> PluckedString.slapBass();
            case SUB_BASS -> SubBass.clean();
            case BOOM_BASS -> BoomBass.round();
            case SYNTH_BASS -> role == Role.BASS ? SynthBass.house() : SynthBass.acid();
            case REESE_BASS -> ReeseBass.dark();
            case KEYS, PIANO -> GrandPiano.concert();
            case ELECTRIC_PIANO -> ElectricPiano.stage();
            case WURLITZER -> ReedPiano.swaying();
            case CLAVINET -> PluckedString.clavinet();
            case HARPSICHORD -> PluckedString.harpsichord();
            case ORGAN -> organ;
            case CHURCH_ORGAN -> PipeOrgan.plenum();
            case ACCORDION -> role == Role.LEAD ? FreeReed.musette() : FreeReed.accordion();
            case BANDONEON -> FreeReed.bandoneon();
            case HARMONICA -> Harmonica.blues();
            case MALLETS, VIBRAPHONE -> Mallets.vibraphone();
            case MARIMBA -> Mallets.marimba();
            case XYLOPHONE -> Mallets.xylophone();
            case CELESTA -> Mallets.celesta();
            case MUSIC_BOX -> Mallets.musicBox();
            case BELLS ->
                    role == Role.ARPEGGIO || role == Role.OSTINATO
                            ? Mallets.glockenspiel()
                            : Mallets.tubularBells();
            case CHURCH_BELL -> Mallets.churchBell();
            case GUITAR, NYLON_GUITAR -> PluckedString.nylonGuitar();
            case STEEL_GUITAR -> PluckedString.steelGuitar();
            case JAZZ_GUITAR -> PluckedString.jazzGuitar();
            case ELECTRIC_GUITAR -> PluckedString.leadGuitar();
            case LUTES, OUD -> PluckedString.oud();
            case SITAR -> PluckedString.sitar();
            case TANPURA -> PluckedString.tanpura();
            case ZITHERS, KOTO -> PluckedString.koto();
            case HARP -> PluckedString.harp();
            case ORCHESTRAL, STRINGS -> bowed(role, StringEnsemble.legato());
            case VIOLIN -> bowed(role, SoloString.violin());
            case VIOLA -> bowed(role, SoloString.viola());
            case CELLO -> bowed(role, SoloString.cello());
            case BRASS -> Brass.stabs();
            case TRUMPET -> SoloBrass.trumpet();
            case HORN -> SoloBrass.frenchHorn();
            case TROMBONE -> SoloBrass.trombone();
            case TUBA -> SoloBrass.tuba();
            case WOODWIND, FLUTE -> Flute.concert();
            case CLARINET -> Woodwind.clarinet();
            case OBOE -> Woodwind.oboe();
            case BASSOON -> Woodwind.bassoon();
            case SAXOPHONE -> Saxophone.ballad();
            case VOICE, CHOIR -> Choir.ah();
            case VOCALS -> Choir.oo();
            case SYNTH, SYNTH_LEAD -> PolySynth.lead();
            case SYNTH_PAD -> PolySynth.warmPad();
            case SYNTH_PLUCK ->
                    role == Role.ARPEGGIO || role == Role.OSTINATO
                            ? PolySynth.arp()
                            : PolySynth.pluck();
            case SYNTH_STAB -> PolySynth.stab();
            case SUPERSAW -> PolySynth.supersaw();
            case EFFECTS -> role == Role.TEXTURE ? TapeHiss.cassette() : Riser.downlifter();
            case RISER -> role == Role.TRANSITION ? Riser.noise() : Riser.siren();
            case IMPACT -> Impact.crash();
            case SUB_DROP -> Impact.subDrop();
            case VINYL_NOISE -> VinylCrackle.worn();
        };
    }

    /** A chair of the strings: figures are plucked or off the string, a chord takes a section. */
    private static Patch bowed(Role role, Patch soloist) {
        return switch (role) {
            case ARPEGGIO -> PluckedString.pizzicato();
            case OSTINATO -> StringEnsemble.spiccato();
            case PAD, CHORDS -> StringEnsemble.legato();
            default -> soloist;
        };
    }
}
