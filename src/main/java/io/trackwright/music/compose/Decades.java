package io.trackwright.music.compose;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Groove.Lane;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Songs as they were written in a decade: who was in the band, how time was felt, what bass, drums
 * and harmony had in common. Modest, and only where it is true: other genres are children of one
 * time.
 */
final class Decades {
    private static final String POP = "pop";
    private static final Set<String> SONGS = Set.of(POP, "rock", "rnb_soul");
    private static final int SYNTHS = 1980;

    /** When rock had chords of its own, and not riffs. */
    private static final Set<Integer> ROCK_CHANGES = Set.of(1950, 1960, 1980);

    /** Who sat where a synthesizer sits today. */
    private static final Map<InstrumentFamily, InstrumentFamily> BEFORE_SYNTHS =
            new EnumMap<>(
                    Map.of(
                            InstrumentFamily.SYNTH_BASS, InstrumentFamily.ELECTRIC_BASS,
                            InstrumentFamily.SUB_BASS, InstrumentFamily.ELECTRIC_BASS,
                            InstrumentFamily.SYNTH_LEAD, InstrumentFamily.ELECTRIC_GUITAR,
                            InstrumentFamily.SYNTH_PLUCK, InstrumentFamily.BELLS,
                            InstrumentFamily.SYNTH_PAD, InstrumentFamily.STRINGS,
                            InstrumentFamily.SYNTH_STAB, InstrumentFamily.ORGAN));

    private static final Lane TAMBOURINE =
            Lane.of(DrumSound.TAMBOURINE, ".... x... .... x...", 0.5);

    private Decades() {}

    static Style of(Style style, MusicBrief brief) {
        String genre = brief.genre().value().slug();
        return brief.flavour().decades().stream()
                .findFirst()
                .filter(_ -> SONGS.contains(genre))
                .map(d -> written(style, d.value(), genre))
                .orElse(style);
    }

    private static Style written(Style style, int decade, String genre) {
        Style out = decade < SYNTHS ? beforeSynths(style) : style;
        Feel f = style.feel();
        out =
                switch (decade) {
                    case 1950 ->
                            out.with(new Feel(0.6, 0.65, false, 9, f.velocity(), f.strumMs(), true))
                                    .withVoices(Decades::backbeat);
                    case 1960 -> out.withVoices(Decades::backbeat);
                    case 1980 ->
                            out.with(new Feel(0.5, 0.5, false, 2, 0.04, f.strumMs()))
                                    .withVoices(v -> sequenced(v, genre));
                    case 1990 ->
                            genre.equals("rock")
                                    ? out
                                    : out.with(new Feel(0.57, 0.61, false, 5, 0.1, f.strumMs()));
                    default -> out;
                };
        return genre.equals("rnb_soul") || genre.equals("rock") && !ROCK_CHANGES.contains(decade)
                ? out
                : out.withChanges(DecadeChanges.of(style.changes(), decade));
    }

    /** No synthesizers, and no sweeps between the sections. */
    private static Style beforeSynths(Style style) {
        List<Voice> voices =
                style.voices().stream()
                        .filter(v -> v.role() != Role.TRANSITION)
                        .map(Decades::unplugged)
                        .toList();
        List<String> names = new ArrayList<>(voices.stream().map(Voice::name).toList());
        style.extras().forEach(v -> names.add(v.name()));
        List<Scene> scenes = new ArrayList<>();
        for (Scene s : style.scenes()) {
            List<String> players =
                    s.voices().stream().filter(v -> names.contains(v.split("@")[0])).toList();
            scenes.add(new Scene(s.kind(), players, s.roll()));
        }
        return style.withVoices(voices, scenes);
    }

    private static Voice unplugged(Voice v) {
        List<InstrumentFamily> players =
                v.instruments().stream()
                        .map(i -> BEFORE_SYNTHS.getOrDefault(i, i))
                        .distinct()
                        .toList();
        return players.equals(v.instruments())
                ? v
                : new Voice(
                        v.name(),
                        v.role(),
                        players,
                        v.low(),
                        v.high(),
                        v.velocity(),
                        v.layMs(),
                        v.idiom());
    }

    /** Nobody claps: a snare drum has the backbeat, and a tambourine beside it. */
    private static Voice backbeat(Voice v) {
        if (v.idiom() instanceof Idiom.Drums d && v.role() == Role.DRUMS) {
            Idiom.Drums played = grooves(d, Decades::shaken, d.ghosts());
            List<Groove> fills =
                    d.fills().stream()
                            .map(f -> new Groove(unclapped(f.lanes()), unclapped(f.turn())))
                            .toList();
            return v.plays(new Idiom.Drums(played.grooves(), fills, d.ghosts(), d.cycles()));
        }
        return v;
    }

    private static Groove shaken(Groove g) {
        List<Lane> lanes = new ArrayList<>(unclapped(g.lanes()));
        lanes.add(TAMBOURINE);
        return new Groove(lanes, unclapped(g.turn()));
    }

    private static List<Lane> unclapped(List<Lane> lanes) {
        boolean snare = lanes.stream().anyMatch(l -> l.sound() == DrumSound.SNARE);
        List<Lane> out = new ArrayList<>();
        for (Lane l : lanes) {
            if (l.sound() != DrumSound.CLAP) {
                out.add(l);
            } else if (!snare) {
                out.add(new Lane(DrumSound.SNARE, l.pattern(), l.level()));
            }
        }
        return out;
    }

    /** A bass in even eighths, and a drummer who is a machine. */
    private static Voice sequenced(Voice v, String genre) {
        if (v.role() == Role.BASS && v.idiom() instanceof Idiom.Bass) {
            Pattern eighths = Pattern.of("R-R- R-R- R-R- R-R-");
            Pattern octaves = Pattern.of("R-O- R-O- R-O- R-O-");
            boolean machine = !genre.equals("rock");
            return v.plays(
                    new Idiom.Bass(
                            List.of(
                                    new Graded<>(0, eighths),
                                    new Graded<>(0.6, machine ? octaves : eighths)),
                            false,
                            0));
        }
        return v.idiom() instanceof Idiom.Drums d && v.role() == Role.DRUMS
                ? v.plays(grooves(d, Decades::stiff, 0))
                : v;
    }

    private static Groove stiff(Groove g) {
        return new Groove(
                g.lanes().stream()
                        .map(
                                l ->
                                        l.sound() == DrumSound.SNARE
                                                ? new Lane(l.sound(), plain(l.pattern()), l.level())
                                                : l)
                        .filter(l -> l.pattern().text().matches(".*[xX].*"))
                        .toList(),
                g.turn());
    }

    private static Pattern plain(Pattern p) {
        return new Pattern(p.text().replace('g', '.'), p.stepsPerBeat());
    }

    private static Idiom.Drums grooves(Idiom.Drums d, UnaryOperator<Groove> change, double ghosts) {
        List<Graded<Groove>> all = new ArrayList<>();
        d.grooves().forEach(g -> all.add(new Graded<>(g.fromEnergy(), change.apply(g.value()))));
        return new Idiom.Drums(all, d.fills(), ghosts, d.cycles());
    }
}
