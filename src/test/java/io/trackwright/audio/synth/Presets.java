package io.trackwright.audio.synth;

import io.trackwright.audio.soundfont.FontSketch;
import io.trackwright.audio.soundfont.SampledInstrument;
import io.trackwright.audio.soundfont.SoundFont;
import java.util.List;

/** Every preset that comes with the instruments, with what the tests must know about it. */
record Presets(String name, Patch patch, Kind kind, int key) {
    enum Kind {
        SUSTAINED,
        DECAYING,
        DRUM,
        KIT,
        TEXTURE
    }

    private static final SoundFont FONT = FontSketch.small();

    static List<Presets> all() {
        return List.of(
                decaying("grandPiano.concert", GrandPiano.concert(), 60),
                decaying("grandPiano.felt", GrandPiano.felt(), 60),
                decaying("electricPiano.stage", ElectricPiano.stage(), 60),
                decaying("electricPiano.mellow", ElectricPiano.mellow(), 60),
                decaying("mallets.vibraphone", Mallets.vibraphone(), 65),
                decaying("mallets.marimba", Mallets.marimba(), 60),
                decaying("mallets.glockenspiel", Mallets.glockenspiel(), 72),
                decaying("mallets.celesta", Mallets.celesta(), 72),
                decaying("mallets.musicBox", Mallets.musicBox(), 76),
                decaying("pluckedString.uprightBass", PluckedString.uprightBass(), 36),
                decaying("pluckedString.jazzGuitar", PluckedString.jazzGuitar(), 57),
                decaying("pluckedString.nylonGuitar", PluckedString.nylonGuitar(), 57),
                decaying("pluckedString.harp", PluckedString.harp(), 60),
                decaying("pluckedString.pizzicato", PluckedString.pizzicato(), 60),
                decaying("pluckedString.steelGuitar", PluckedString.steelGuitar(), 57),
                decaying("pluckedString.electricGuitar", PluckedString.electricGuitar(), 52),
                decaying("pluckedString.leadGuitar", PluckedString.leadGuitar(), 64),
                decaying("pluckedString.fingerBass", PluckedString.fingerBass(), 36),
                decaying("pluckedString.pickedBass", PluckedString.pickedBass(), 36),
                decaying("pluckedString.clavinet", PluckedString.clavinet(), 55),
                decaying("pluckedString.banjo", PluckedString.banjo(), 62),
                decaying("pluckedString.harpsichord", PluckedString.harpsichord(), 60),
                decaying("pluckedString.twelveString", PluckedString.twelveString(), 57),
                decaying("pluckedString.mutedGuitar", PluckedString.mutedGuitar(), 52),
                decaying("pluckedString.slapBass", PluckedString.slapBass(), 36),
                decaying("pluckedString.fretlessBass", PluckedString.fretlessBass(), 36),
                decaying("pluckedString.sitar", PluckedString.sitar(), 60),
                decaying("pluckedString.tanpura", PluckedString.tanpura(), 50),
                sustained("chipVoice.lead", ChipVoice.lead(), 72),
                sustained("chipVoice.reed", ChipVoice.reed(), 72),
                sustained("chipVoice.square", ChipVoice.square(), 67),
                sustained("chipVoice.triangle", ChipVoice.triangle(), 36),
                sustained("subBass.clean", SubBass.clean(), 33),
                sustained("subBass.driven", SubBass.driven(), 33),
                sustained("reeseBass.dark", ReeseBass.dark(), 36),
                sustained("reeseBass.growl", ReeseBass.growl(), 36),
                sustained("synthBass.house", SynthBass.house(), 36),
                sustained("synthBass.acid", SynthBass.acid(), 36),
                sustained("synthBass.warm", SynthBass.warm(), 36),
                sustained("acidBass.classic", AcidBass.classic(), 36),
                sustained("acidBass.screaming", AcidBass.screaming(), 36),
                sustained("wobbleBass.deep", WobbleBass.deep(2), 36),
                sustained("wobbleBass.talking", WobbleBass.talking(2), 36),
                decaying("boomBass.round", BoomBass.round(), 33),
                decaying("boomBass.driven", BoomBass.driven(), 33),
                sustained("polySynth.sweepingPad", PolySynth.sweepingPad(), 60),
                decaying("polySynth.arp", PolySynth.arp(), 64),
                sustained("polySynth.warmPad", PolySynth.warmPad(), 60),
                sustained("polySynth.supersaw", PolySynth.supersaw(), 64),
                decaying("polySynth.pluck", PolySynth.pluck(), 64),
                sustained("polySynth.stab", PolySynth.stab(), 60),
                sustained("polySynth.lead", PolySynth.lead(), 72),
                sustained("strings.legato", StringEnsemble.legato(), 62),
                decaying("strings.spiccato", StringEnsemble.spiccato(), 55),
                sustained("strings.sulTasto", StringEnsemble.sulTasto(), 62),
                sustained("strings.tremolo", StringEnsemble.tremolo(), 62),
                sustained("brass.horns", Brass.horns(), 53),
                sustained("brass.lowBrass", Brass.lowBrass(), 43),
                sustained("brass.stabs", Brass.stabs(), 60),
                sustained("choir.ah", Choir.ah(), 60),
                sustained("choir.oo", Choir.oo(), 60),
                sustained("drawbarOrgan.jazz", DrawbarOrgan.jazz(), 60),
                sustained("drawbarOrgan.full", DrawbarOrgan.full(), 60),
                sustained("drawbarOrgan.mellow", DrawbarOrgan.mellow(), 60),
                sustained("drawbarOrgan.bubble", DrawbarOrgan.bubble(), 60),
                sustained("pipeOrgan.plenum", PipeOrgan.plenum(), 60),
                sustained("pipeOrgan.flutes", PipeOrgan.flutes(), 60),
                sustained("pipeOrgan.positive", PipeOrgan.positive(), 60),
                sustained("freeReed.musette", FreeReed.musette(), 67),
                sustained("freeReed.bandoneon", FreeReed.bandoneon(), 62),
                sustained("freeReed.accordion", FreeReed.accordion(), 64),
                sustained("harmonica.blues", Harmonica.blues(), 69),
                sustained("choir.ee", Choir.ee(), 62),
                sustained("choir.mm", Choir.mm(), 60),
                sustained("saxophone.ballad", Saxophone.ballad(), 58),
                sustained("saxophone.bop", Saxophone.bop(), 58),
                sustained("saxophone.alto", Saxophone.alto(), 65),
                sustained("saxophone.soprano", Saxophone.soprano(), 70),
                sustained("saxophone.baritone", Saxophone.baritone(), 50),
                sustained("flute.concert", Flute.concert(), 74),
                sustained("flute.piccolo", Flute.piccolo(), 84),
                sustained("flute.alto", Flute.alto(), 65),
                sustained("flute.pan", Flute.pan(), 70),
                sustained("woodwind.clarinet", Woodwind.clarinet(), 65),
                sustained("woodwind.oboe", Woodwind.oboe(), 70),
                sustained("woodwind.englishHorn", Woodwind.englishHorn(), 62),
                sustained("woodwind.bassoon", Woodwind.bassoon(), 48),
                sustained("soloBrass.trumpet", SoloBrass.trumpet(), 67),
                sustained("soloBrass.flugelhorn", SoloBrass.flugelhorn(), 65),
                sustained("soloBrass.trombone", SoloBrass.trombone(), 55),
                sustained("soloBrass.frenchHorn", SoloBrass.frenchHorn(), 58),
                sustained("soloBrass.tuba", SoloBrass.tuba(), 41),
                sustained("soloString.violin", SoloString.violin(), 72),
                sustained("soloString.baroqueViolin", SoloString.baroqueViolin(), 72),
                sustained("soloString.viola", SoloString.viola(), 62),
                sustained("soloString.cello", SoloString.cello(), 50),
                sustained("soloString.doubleBass", SoloString.doubleBass(), 38),
                sustained("mutedTrumpet.harmon", MutedTrumpet.harmon(), 65),
                decaying("membrane.timpani", Membrane.timpani(), 45),
                drum("kick.tight", Kick.tight()),
                drum("kick.deep", Kick.deep()),
                drum("kick.dusty", Kick.dusty()),
                drum("kick.feathered", Kick.feathered()),
                drum("snare.cracking", Snare.cracking()),
                drum("snare.electronic", Snare.electronic()),
                drum("snare.dusty", Snare.dusty()),
                drum("snare.acoustic", Snare.acoustic()),
                drum("brushSnare.coated", BrushSnare.coated()),
                drum("clap.machine", Clap.machine()),
                drum("cymbal.closedHat", Cymbal.closedHat()),
                drum("cymbal.pedalHat", Cymbal.pedalHat()),
                drum("cymbal.openHat", Cymbal.openHat()),
                drum("cymbal.crash", Cymbal.crash()),
                drum("cymbal.ride", Cymbal.ride()),
                drum("cymbal.rideBell", Cymbal.rideBell()),
                drum("cymbal.swell", Cymbal.swell()),
                drum("membrane.tom", Membrane.tom()),
                drum("membrane.conga", Membrane.conga()),
                drum("membrane.slap", Membrane.slap()),
                drum("membrane.timbale", Membrane.timbale()),
                drum("membrane.mute", Membrane.mute()),
                drum("membrane.djembe", Membrane.djembe()),
                drum("membrane.bongo", Membrane.bongo()),
                drum("tabla.na", Tabla.dayan(Tabla.Stroke.NA)),
                drum("tabla.tun", Tabla.dayan(Tabla.Stroke.TUN)),
                drum("tabla.te", Tabla.dayan(Tabla.Stroke.TE)),
                drum("tabla.ge", Tabla.bayan(Tabla.Stroke.GE)),
                drum("chipNoise.kick", ChipNoise.kick()),
                drum("chipNoise.snare", ChipNoise.snare()),
                drum("chipNoise.crash", ChipNoise.crash()),
                drum("membrane.taiko", Membrane.taiko()),
                drum("membrane.concertBassDrum", Membrane.concertBassDrum()),
                drum("shaker.egg", Shaker.egg()),
                drum("shaker.maracas", Shaker.maracas()),
                drum("shaker.tambourine", Shaker.tambourine()),
                drum("block.sideStick", Block.sideStick()),
                drum("block.woodblock", Block.woodblock()),
                drum("block.cowbell", Block.cowbell()),
                drum("bassDrum.rock", BassDrum.rock()),
                drum("bassDrum.metal", BassDrum.metal()),
                drum("bassDrum.funk", BassDrum.funk()),
                drum("bassDrum.breaks", BassDrum.breaks()),
                drum("bassDrum.jazz", BassDrum.jazz()),
                drum("snare.breaks", Snare.breaks()),
                drum("snare.concert", Snare.concert()),
                drum("kick.eightOhEight", Kick.eightOhEight()),
                drum("kick.nineOhNine", Kick.nineOhNine()),
                drum("machineSnare.eightOhEight", MachineSnare.eightOhEight()),
                drum("machineSnare.nineOhNine", MachineSnare.nineOhNine()),
                drum("machineSnare.trap", MachineSnare.trap()),
                drum("pulseCymbal.closedHat", PulseCymbal.closedHat()),
                drum("pulseCymbal.openHat", PulseCymbal.openHat()),
                drum("pulseCymbal.cymbal", PulseCymbal.cymbal()),
                drum("pulseCymbal.cowbell", PulseCymbal.cowbell()),
                drum("clap.eightOhEight", Clap.eightOhEight()),
                drum("cymbal.splash", Cymbal.splash()),
                drum("cymbal.china", Cymbal.china()),
                drum("scrape.guiro", Scrape.guiro()),
                drum("scrape.longGuiro", Scrape.longGuiro()),
                drum("impact.cinematic", Impact.cinematic()),
                drum("impact.crash", Impact.crash()),
                drum("impact.subDrop", Impact.subDrop()),
                sustained("sampled.tone", sampled(0, 0, 0), 60),
                decaying("sampled.pair", sampled(0, 1, 3), 60),
                drum("sampled.drum", sampled(128, 0, 6)),
                new Presets("drumKits.drumAndBass", DrumKits.drumAndBass(), Kind.KIT, 36),
                new Presets("drumKits.house", DrumKits.house(), Kind.KIT, 36),
                new Presets("drumKits.loFi", DrumKits.loFi(), Kind.KIT, 38),
                new Presets("drumKits.jazzBrushes", DrumKits.jazzBrushes(), Kind.KIT, 51),
                new Presets("drumKits.rock", DrumKits.rock(), Kind.KIT, 36),
                new Presets("drumKits.metal", DrumKits.metal(), Kind.KIT, 36),
                new Presets("drumKits.funk", DrumKits.funk(), Kind.KIT, 38),
                new Presets("drumKits.cinematic", DrumKits.cinematic(), Kind.KIT, 45),
                new Presets("drumKits.breaks", DrumKits.breaks(), Kind.KIT, 36),
                new Presets("drumMachines.eightOhEight", DrumMachines.eightOhEight(), Kind.KIT, 36),
                new Presets("drumMachines.nineOhNine", DrumMachines.nineOhNine(), Kind.KIT, 38),
                new Presets("drumMachines.trap", DrumMachines.trap(), Kind.KIT, 42),
                new Presets("riser.noise", Riser.noise(), Kind.TEXTURE, 60),
                new Presets("riser.siren", Riser.siren(), Kind.TEXTURE, 60),
                new Presets("riser.downlifter", Riser.downlifter(), Kind.TEXTURE, 60),
                new Presets("vinylCrackle.worn", VinylCrackle.worn(), Kind.TEXTURE, 60),
                new Presets("reverseCymbal.crash", ReverseCymbal.crash(), Kind.TEXTURE, 60),
                new Presets("tapeHiss.cassette", TapeHiss.cassette(), Kind.TEXTURE, 60));
    }

    private static Patch sampled(int bank, int program, double gainDb) {
        return SampledInstrument.Patch.of(FONT.preset(bank, program).orElseThrow())
                .withGainDb(gainDb);
    }

    boolean pitched() {
        return kind == Kind.SUSTAINED || kind == Kind.DECAYING;
    }

    private static Presets sustained(String name, Patch patch, int key) {
        return new Presets(name, patch, Kind.SUSTAINED, key);
    }

    private static Presets decaying(String name, Patch patch, int key) {
        return new Presets(name, patch, Kind.DECAYING, key);
    }

    private static Presets drum(String name, Patch patch) {
        return new Presets(name, patch, Kind.DRUM, 36);
    }

    @Override
    public String toString() {
        return name;
    }
}
