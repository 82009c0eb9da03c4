package io.trackwright.music.critique;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is heard in a score besides its measures: groove, bass, harmony and players. Names of parts
 * and the title are not looked at.
 */
public final class Traits {
    private final Map<Trait, Double> values = new EnumMap<>(Trait.class);
    private final Set<InstrumentFamily> players = EnumSet.noneOf(InstrumentFamily.class);
    private final Map<Role, Set<InstrumentFamily>> byRole = new EnumMap<>(Role.class);

    private Traits() {}

    public static Traits of(Score score) {
        Traits t = new Traits();
        for (Part p : score.parts()) {
            t.players.add(p.instrument());
            t.byRole
                    .computeIfAbsent(p.role(), r -> EnumSet.noneOf(InstrumentFamily.class))
                    .add(p.instrument());
        }
        t.values.put(Trait.TEMPO, score.tempo().startBpm());
        t.values.put(Trait.MINOR, score.key().mode().minorThird() ? 1.0 : 0);
        DrumTraits.of(score, t.values);
        HarmonyTraits.of(score, t.values);
        BassTraits.of(score, t.values);
        texture(score, t.values);
        return t;
    }

    /** 0 where there is nothing to hear it in. */
    public double get(Trait trait) {
        double value = values.getOrDefault(trait, 0.0);
        return Double.isNaN(value) ? 0 : value;
    }

    /** True when an instrument of the family plays. */
    public boolean plays(InstrumentFamily family) {
        return players.stream().anyMatch(i -> i.within(family));
    }

    /** True when an instrument of the family plays in the role. */
    public boolean plays(Role role, InstrumentFamily family) {
        return byRole.getOrDefault(role, Set.of()).stream().anyMatch(i -> i.within(family));
    }

    /** True when nobody else plays but drums, effects and noise. */
    public boolean playsAlone(InstrumentFamily family) {
        return byRole.entrySet().stream()
                .filter(e -> Notes.musical(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .filter(i -> !i.within(InstrumentFamily.PERCUSSIVE))
                .filter(i -> !i.within(InstrumentFamily.BASS) || family != InstrumentFamily.SYNTH)
                .allMatch(i -> i.within(family));
    }

    public boolean has(Role role) {
        return byRole.containsKey(role);
    }

    private static void texture(Score score, Map<Trait, Double> values) {
        values.put(Trait.LEAD_PER_BAR, perBar(score, Role.LEAD));
        values.put(Trait.ARPEGGIO_PER_BAR, perBar(score, Role.ARPEGGIO));
        values.put(Trait.MID_BASS_PER_BAR, perBar(score, Role.MID_BASS));
        long pitched =
                score.parts().stream()
                        .filter(p -> Notes.musical(p.role()) && !Notes.of(p).isEmpty())
                        .count();
        values.put(Trait.PARTS, (double) pitched);
        double events =
                score.parts().stream()
                        .filter(p -> Notes.musical(p.role()))
                        .mapToInt(p -> p.events().size())
                        .sum();
        values.put(Trait.DENSITY, events / score.bars());
        time(score, values);
        comping(score, values);
    }

    /** In bars in which the role plays. */
    static double perBar(Score score, Role role) {
        List<Note> notes = Notes.in(score, r -> r == role);
        Set<Long> bars = new HashSet<>();
        notes.forEach(n -> bars.add(n.startTicks() / score.barTicks(1)));
        return bars.isEmpty() ? 0 : notes.size() / (double) bars.size();
    }

    private static void time(Score score, Map<Trait, Double> values) {
        double beat = score.meter().ticksPerBeat();
        int triplets = 0;
        int all = 0;
        double late = 0;
        int odd = 0;
        for (Part p : score.parts()) {
            for (Event e : p.events()) {
                double inside = e.startTicks() % beat / beat;
                boolean third = near(inside, 1 / 3.0) || near(inside, 2 / 3.0);
                triplets += third ? 1 : 0;
                all++;
                if (near(inside, 0.25) || near(inside, 0.75)) {
                    late += (e.soundingTicks() - e.startTicks()) / (beat / 4);
                    odd++;
                }
            }
        }
        values.put(Trait.TRIPLETS, triplets / (double) Math.max(1, all));
        values.put(Trait.SWING, odd < 32 ? 0 : late / odd);
    }

    private static boolean near(double inside, double place) {
        return Math.abs(inside - place) < 0.02;
    }

    private static void comping(Score score, Map<Trait, Double> values) {
        double beat = score.meter().ticksPerBeat();
        List<Note> comp =
                new ArrayList<>(Notes.in(score, r -> r == Role.CHORDS || r == Role.OSTINATO));
        values.put(Trait.SKANK, Notes.share(comp, n -> near(n.startTicks() % beat / beat, 0.5)));
        int fifths = 0;
        int chords = 0;
        for (Part p : score.parts()) {
            if (!p.instrument().within(InstrumentFamily.GUITAR)) {
                continue;
            }
            List<Note> notes = Notes.of(p);
            for (int i = 0; i + 1 < notes.size(); i++) {
                Note low = notes.get(i);
                Note next = notes.get(i + 1);
                boolean first = i == 0 || notes.get(i - 1).startTicks() != low.startTicks();
                if (first && next.startTicks() == low.startTicks()) {
                    chords++;
                    fifths += next.pitch() - low.pitch() == 7 ? 1 : 0;
                }
            }
        }
        values.put(Trait.POWER_CHORDS, chords < 16 ? 0 : fifths / (double) chords);
    }
}
