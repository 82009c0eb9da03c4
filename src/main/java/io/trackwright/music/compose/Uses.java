package io.trackwright.music.compose;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.Flavour.Use;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A style as it is written for a purpose: under speech the tune steps back, for sleep hardly
 * anything moves, for children it is plain and bright, a jingle does not pause.
 */
final class Uses {
    private static final Set<Use> SPEECH =
            EnumSet.of(Use.PODCAST, Use.VIDEO, Use.CORPORATE, Use.DOCUMENTARY, Use.STUDY);
    private static final Set<Role> CALMED =
            EnumSet.of(Role.DRUMS, Role.PERCUSSION, Role.COUNTER, Role.TRANSITION);
    private static final Set<Use> REST = EnumSet.of(Use.SLEEP, Use.MEDITATION);

    private static final List<String> PLAIN_MAJOR =
            List.of("I | IV | I | V", "I | V | IV | V", "I | I | IV | V", "I | IV | V | I");
    private static final List<String> PLAIN_MINOR =
            List.of("i | iv | i | V", "i | VI | iv | V", "i | VII | i | V");

    private Uses() {}

    static Style of(Style style, MusicBrief brief) {
        List<Use> uses = brief.flavour().uses().stream().map(Choice::value).toList();
        boolean minimal =
                brief.flavour().substyles().stream().anyMatch(s -> s.value().contains("minimal"));
        Style out = style;
        if (uses.stream().anyMatch(REST::contains)) {
            out = without(out, brief, CALMED);
            out = seldom(tunes(out, 0.5, 0.75)).withVoices(v -> v.plays(calm(v.idiom())));
        } else if (minimal || uses.stream().anyMatch(SPEECH::contains)) {
            out = without(out, brief, EnumSet.of(Role.COUNTER));
            out = seldom(tunes(out, minimal ? 0.5 : 0.4, 0.8));
        } else if (uses.contains(Use.JINGLE)) {
            out = tunes(out, -1, 1);
        }
        if (uses.contains(Use.CHILDREN)) {
            out = out.withVoices(Uses::plain).withChanges(plain(style.changes()));
        }
        return brief.flavour().has(Treatment.VINYL) ? crackling(out) : out;
    }

    /** The style without roles that nobody asked for by instrument. */
    private static Style without(Style style, MusicBrief brief, Set<Role> roles) {
        boolean beat = !brief.playing().manners().isEmpty();
        List<Voice> kept =
                style.voices().stream()
                        .filter(
                                v ->
                                        !roles.contains(v.role())
                                                || wanted(v, brief)
                                                || beat && drum(v))
                        .toList();
        if (kept.stream().noneMatch(v -> Casting.pitched(v.role()))) {
            return style;
        }
        List<String> names = new ArrayList<>(kept.stream().map(Voice::name).toList());
        style.extras().forEach(v -> names.add(v.name()));
        List<Scene> scenes = new ArrayList<>();
        for (Scene s : style.scenes()) {
            List<String> players =
                    s.voices().stream().filter(v -> names.contains(v.split("@")[0])).toList();
            scenes.add(new Scene(s.kind(), players, s.roll()));
        }
        return style.withVoices(kept, scenes);
    }

    private static boolean drum(Voice v) {
        return v.role() == Role.DRUMS;
    }

    private static boolean wanted(Voice v, MusicBrief brief) {
        return brief.instruments().stream()
                .anyMatch(
                        i ->
                                v.instrument().within(i.value())
                                        || drum(v) && i.value().within(InstrumentFamily.DRUMS));
    }

    /** Tunes that rest at least so often, −1 for never, and are so loud. */
    private static Style tunes(Style style, double rest, double level) {
        return style.withVoices(
                v ->
                        v.idiom() instanceof Idiom.Melody m
                                ? v.plays(resting(m, rest)).level(v.velocity() * level)
                                : v);
    }

    private static Idiom.Melody resting(Idiom.Melody m, double rest) {
        return m.resting(rest < 0 ? 0 : Math.max(rest, m.rest()));
    }

    /** The tune only in the fullest half of the sections that have one. */
    private static Style seldom(Style style) {
        Set<String> tunes = new HashSet<>();
        style.voices().stream()
                .filter(v -> v.role() == Role.LEAD)
                .forEach(v -> tunes.add(v.name()));
        List<Scene> sung =
                style.scenes().stream()
                        .filter(s -> s.players().stream().anyMatch(tunes::contains))
                        .sorted(Comparator.comparingDouble(s -> -energy(style, s.kind())))
                        .toList();
        List<Scene> kept = sung.subList(0, Math.ceilDiv(sung.size(), 2));
        List<Scene> scenes = new ArrayList<>();
        for (Scene s : style.scenes()) {
            List<String> others =
                    s.voices().stream().filter(v -> !tunes.contains(v.split("@")[0])).toList();
            boolean sings = kept.contains(s) || others.isEmpty();
            scenes.add(sings ? s : new Scene(s.kind(), others, s.roll()));
        }
        return style.withVoices(style.voices(), scenes);
    }

    private static double energy(Style style, SectionKind kind) {
        return style.forms().stream()
                .flatMap(f -> f.plans().stream())
                .filter(p -> p.kind() == kind)
                .mapToDouble(Form.Plan::energy)
                .max()
                .orElse(0);
    }

    /** Only what the style plays in its calm sections. */
    private static Idiom calm(Idiom idiom) {
        return switch (idiom) {
            case Idiom.Bass b -> new Idiom.Bass(lowest(b.lines()), false, 0);
            case Idiom.Comping c -> new Idiom.Comping(lowest(c.rhythms()), c.voicing());
            case Idiom.Arpeggio a ->
                    new Idiom.Arpeggio(lowest(a.shapes()), a.notesPerBeat(), a.open(), a.sustain());
            case Idiom.Ostinato o -> new Idiom.Ostinato(lowest(o.figures()), o.octaves());
            case Idiom.Drums d -> new Idiom.Drums(lowest(d.grooves()), List.of(), 0);
            case Idiom.Riff r -> new Idiom.Riff(lowest(r.figures()), r.chords());
            default -> idiom;
        };
    }

    private static <T> List<Graded<T>> lowest(List<Graded<T>> grades) {
        double least = grades.stream().mapToDouble(Graded::fromEnergy).min().orElse(0);
        return grades.stream().filter(g -> g.fromEnergy() == least).toList();
    }

    private static Voice plain(Voice v) {
        UnaryOperator<Idiom.Melody> simple =
                m -> {
                    Idiom.Melody tune = RoleVoice.tune();
                    return new Idiom.Melody(tune.cells(), tune.cadences(), true, false, 0);
                };
        return v.idiom() instanceof Idiom.Melody m ? v.plays(simple.apply(m)) : v;
    }

    private static List<Changes> plain(List<Changes> changes) {
        List<Changes> out = new ArrayList<>();
        changes.forEach(c -> out.add(new Changes(c.kinds(), PLAIN_MAJOR, PLAIN_MINOR)));
        return out;
    }

    /** A record's surface under everything. */
    private static Style crackling(Style style) {
        boolean there =
                style.voices().stream()
                        .anyMatch(v -> v.instrument() == InstrumentFamily.VINYL_NOISE);
        if (there) {
            return style;
        }
        Voice vinyl = Ensemble.guest(InstrumentFamily.VINYL_NOISE);
        List<Voice> voices = new ArrayList<>(style.voices());
        voices.add(vinyl);
        List<Scene> scenes = new ArrayList<>();
        for (Scene s : style.scenes()) {
            List<String> players = new ArrayList<>(s.voices());
            players.add(vinyl.name());
            scenes.add(new Scene(s.kind(), players, s.roll()));
        }
        return style.withVoices(voices, scenes);
    }
}
