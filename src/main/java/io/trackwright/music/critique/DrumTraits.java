package io.trackwright.music.critique;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What the kit plays in the bars in which it does, and who plays beside it. */
final class DrumTraits {
    private static final int PLACES = 16;
    private static final int FEWEST_HITS = 3;
    private static final int MANY = 10;
    private static final Set<DrumSound> SNARES =
            EnumSet.of(
                    DrumSound.SNARE, DrumSound.CLAP, DrumSound.BRUSH_SNARE, DrumSound.SIDE_STICK);
    private static final Set<DrumSound> HATS =
            EnumSet.of(
                    DrumSound.CLOSED_HAT,
                    DrumSound.OPEN_HAT,
                    DrumSound.RIDE,
                    DrumSound.RIDE_BELL,
                    DrumSound.SHAKER);

    private final Score score;
    private final List<List<Hit>> bars;

    private DrumTraits(Score score, List<List<Hit>> bars) {
        this.score = score;
        this.bars = bars;
    }

    static void of(Score score, Map<Trait, Double> values) {
        List<Hit> hits = new ArrayList<>();
        TreeMap<Long, List<Hit>> bars = new TreeMap<>();
        for (Part p : score.parts()) {
            for (Event e : p.events()) {
                if (e instanceof Hit h) {
                    hits.add(h);
                    long bar = h.startTicks() / score.barTicks(1);
                    bars.computeIfAbsent(bar, b -> new ArrayList<>()).add(h);
                }
            }
        }
        boolean kit = score.parts().stream().anyMatch(p -> p.role() == Role.DRUMS);
        boolean hands = hits.stream().anyMatch(h -> h.sound() == DrumSound.HIGH_BONGO);
        values.put(Trait.KIT, kit ? 1.0 : 0);
        values.put(Trait.HAND_DRUMS, hands && !kit ? 1.0 : 0);
        values.put(Trait.CLAVES, any(hits, h -> h.sound() == DrumSound.CLAVES));
        boolean timpani =
                score.parts().stream().anyMatch(p -> p.instrument() == InstrumentFamily.TIMPANI);
        values.put(Trait.TAIKOS, timpani ? 1.0 : any(hits, h -> h.sound() == DrumSound.TAIKO));
        List<List<Hit>> full = bars.values().stream().filter(b -> b.size() >= FEWEST_HITS).toList();
        if (kit && !full.isEmpty()) {
            new DrumTraits(score, full).kit(values);
        }
    }

    private static double any(List<Hit> hits, Predicate<Hit> test) {
        return hits.stream().anyMatch(test) ? 1.0 : 0;
    }

    private void kit(Map<Trait, Double> v) {
        v.put(
                Trait.FOUR_ON_THE_FLOOR,
                share(b -> kick(b, 0) && kick(b, 4) && kick(b, 8) && kick(b, 12)));
        v.put(Trait.KICK_ON_ONE, share(b -> kick(b, 0)));
        v.put(Trait.ONE_DROP, share(b -> !kick(b, 0) && (kick(b, 4) || kick(b, 12))));
        v.put(Trait.KICKS_PER_BAR, mean(b -> count(b, h -> h.sound() == DrumSound.KICK)));
        v.put(Trait.DOUBLE_KICK, share(b -> count(b, h -> h.sound() == DrumSound.KICK) >= MANY));
        v.put(Trait.BACKBEAT, share(b -> snare(b, 4) && snare(b, 12) && !snare(b, 8)));
        v.put(Trait.HALF_TIME, share(b -> snare(b, 8) && !snare(b, 4) && !snare(b, 12)));
        v.put(Trait.SKATE_BEAT, share(this::skates));
        v.put(Trait.TRAIN_BEAT, share(b -> count(b, h -> SNARES.contains(h.sound())) >= MANY));
        v.put(Trait.GHOST_NOTES, share(b -> count(b, this::ghost) > 0));
        v.put(Trait.CLAPS, share(b -> count(b, h -> h.sound() == DrumSound.CLAP) > 0));
        v.put(Trait.OPEN_OFFBEATS, share(b -> count(b, this::openOffbeat) >= 2));
        v.put(Trait.HAT_ROLLS, share(b -> count(b, this::rolled) > 0));
        v.put(Trait.CROSS_STICK, share(b -> count(b, h -> is(h, DrumSound.SIDE_STICK)) > 0));
        v.put(
                Trait.TOMS,
                share(b -> count(b, h -> h.sound().family() == InstrumentFamily.TOMS) > 0));
        double hats = mean(b -> count(b, h -> HATS.contains(h.sound())));
        double rides = mean(b -> count(b, h -> is(h, DrumSound.RIDE)));
        double bells = mean(b -> count(b, h -> is(h, DrumSound.RIDE_BELL)));
        v.put(Trait.HATS_PER_BAR, hats);
        v.put(Trait.RIDE, hats == 0 ? 0 : (rides + bells) / hats);
    }

    private static boolean is(Hit h, DrumSound sound) {
        return h.sound() == sound;
    }

    private int place(Hit h) {
        long bar = score.barTicks(1);
        return (int) ((h.startTicks() % bar * PLACES + bar / 2) / bar) % PLACES;
    }

    private boolean kick(List<Hit> bar, int place) {
        return bar.stream().anyMatch(h -> is(h, DrumSound.KICK) && place(h) == place);
    }

    private boolean snare(List<Hit> bar, int place) {
        double loudest =
                bar.stream()
                        .filter(h -> SNARES.contains(h.sound()))
                        .mapToDouble(Hit::velocity)
                        .max()
                        .orElse(1);
        return bar.stream()
                .anyMatch(
                        h ->
                                SNARES.contains(h.sound())
                                        && place(h) == place
                                        && h.velocity() > 0.6 * loudest);
    }

    private boolean skates(List<Hit> bar) {
        long off = bar.stream().filter(h -> is(h, DrumSound.SNARE) && place(h) % 4 == 2).count();
        return off >= 3 && bar.stream().filter(h -> is(h, DrumSound.SNARE)).count() <= off + 2;
    }

    private boolean ghost(Hit h) {
        return is(h, DrumSound.SNARE) && h.velocity() < 0.45;
    }

    private boolean openOffbeat(Hit h) {
        return is(h, DrumSound.OPEN_HAT) && place(h) % 4 == 2;
    }

    private boolean rolled(Hit h) {
        double beat = score.meter().ticksPerBeat();
        double sixteenths = h.startTicks() % beat / beat * 4;
        double triplets = h.startTicks() % beat / beat * 3;
        boolean plain =
                Math.abs(sixteenths - Math.rint(sixteenths)) < 0.02
                        || Math.abs(triplets - Math.rint(triplets)) < 0.02;
        return HATS.contains(h.sound()) && !plain;
    }

    private static double count(List<Hit> bar, Predicate<Hit> test) {
        return bar.stream().filter(test).count();
    }

    private double share(Predicate<List<Hit>> test) {
        return bars.stream().filter(test).count() / (double) bars.size();
    }

    private double mean(ToDoubleFunction<List<Hit>> figure) {
        return bars.stream().mapToDouble(figure).average().orElse(0);
    }
}
