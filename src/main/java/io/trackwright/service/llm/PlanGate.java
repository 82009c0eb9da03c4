package io.trackwright.service.llm;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.MotifSeed;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.Playing.Assignment;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The planning half of the gate: what a plan proposes for a brief that is complete already. It adds
 * where the user said nothing and changes nothing else; every value is one the service knows.
 */
final class PlanGate {
    private static final int TITLE_CHARACTERS = 60;
    private static final int MOST_MOTIFS = 2;
    private static final int MOST_PLAYERS = 4;
    private static final int MOST_NOTES = 32;

    /** Lengths fall on this grid: it holds triplets and semiquavers. */
    private static final double PER_QUARTER = 24;

    private PlanGate() {}

    /** The brief with the plan in it. */
    static MusicBrief planned(MusicBrief brief, Draft plan) {
        String title = Plain.line(plan.text("title"), TITLE_CHARACTERS);
        Course course = FormGate.filled(brief.course(), brief, plan);
        if (course.motifs().isEmpty()) {
            course = course.withMotifs(FormGate.inferred(motifs(plan)));
        }
        List<Assignment> players = players(brief, plan);
        boolean noneAsked = brief.instruments().isEmpty();
        List<Choice<InstrumentFamily>> instruments =
                noneAsked
                        ? FormGate.inferred(players.stream().map(Assignment::instrument).toList())
                        : brief.instruments();
        return new MusicBrief(
                title.isEmpty() ? brief.title() : title,
                brief.genre(),
                brief.tempoBpm(),
                brief.key(),
                brief.timeSignature(),
                brief.lengthSeconds(),
                brief.moods(),
                instruments,
                brief.exclusions(),
                course,
                playing(brief.playing(), noneAsked ? players : List.of(), plan),
                brief.flavour());
    }

    private static Playing playing(Playing said, List<Assignment> players, Draft plan) {
        String word = plan.text("manner");
        Optional<Manner> manner = Vocabulary.constant(Manner.class, word);
        if (manner.isEmpty() && !word.isEmpty()) {
            plan.drop("manner", word);
        }
        Playing playing = said;
        if (said.manners().isEmpty()) {
            playing = playing.withManners(FormGate.inferred(manner.stream().toList()));
        }
        return said.roles().isEmpty() ? playing.withRoles(FormGate.inferred(players)) : playing;
    }

    private static List<Assignment> players(MusicBrief brief, Draft plan) {
        List<Assignment> players = new ArrayList<>();
        Set<InstrumentFamily> seen = new LinkedHashSet<>();
        for (Draft player : plan.objects("players")) {
            String word = player.text("instrument");
            Optional<InstrumentFamily> instrument =
                    Vocabulary.constant(InstrumentFamily.class, word)
                            .filter(Vocabulary::playable)
                            .filter(i -> !brief.excludes(i));
            Optional<Role> role = Vocabulary.constant(Role.class, player.text("role"));
            if (instrument.isEmpty() || players.size() == MOST_PLAYERS) {
                player.drop("instrument", word);
            } else if (role.isEmpty() || !fits(instrument.get(), role.get(), brief)) {
                player.drop("role", player.text("role"));
            } else if (seen.add(instrument.get())) {
                players.add(new Assignment(instrument.get(), role.get()));
            }
        }
        return brief.playing().alone().value() ? List.of() : players;
    }

    /** Drums beat and nothing else does; nobody takes a role that the user does not want. */
    private static boolean fits(InstrumentFamily instrument, Role role, MusicBrief brief) {
        boolean beats = role == Role.DRUMS || role == Role.PERCUSSION;
        boolean unwanted = brief.playing().without().stream().anyMatch(w -> w.value() == role);
        return !unwanted && beats == instrument.within(InstrumentFamily.PERCUSSIVE);
    }

    private static List<MotifSeed> motifs(Draft plan) {
        List<MotifSeed> motifs = new ArrayList<>();
        for (Draft motif : plan.objects("motifs")) {
            List<OptionalDouble> degrees = motif.numbers("degrees");
            List<OptionalDouble> beats = motif.numbers("beats");
            List<Integer> kept = new ArrayList<>();
            List<Double> lengths = new ArrayList<>();
            int notes = Math.min(degrees.size(), beats.size());
            for (int i = 0; i < notes && kept.size() < MOST_NOTES; i++) {
                double degree = degrees.get(i).orElse(Double.NaN);
                double beat =
                        Math.rint(beats.get(i).orElse(Double.NaN) * PER_QUARTER) / PER_QUARTER;
                boolean sound = degree >= -14 && degree <= 14 && degree == Math.rint(degree);
                if (sound && beat >= 0.125 && beat <= 8) {
                    kept.add((int) degree);
                    lengths.add(beat);
                } else {
                    motif.drop("note " + (i + 1), "");
                }
            }
            if (degrees.size() != beats.size()) {
                motif.drop("beats", "");
            }
            if (kept.size() < 2 || motifs.size() == MOST_MOTIFS) {
                motif.drop("notes", "");
            } else {
                motifs.add(new MotifSeed(kept, lengths));
            }
        }
        return motifs;
    }
}
