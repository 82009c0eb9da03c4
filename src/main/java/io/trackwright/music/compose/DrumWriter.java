package io.trackwright.music.compose;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Plays grooves with a turn every four bars, fills where phrases end, crashes where sections start,
 * and rolls into drops.
 */
final class DrumWriter {
    private final Sketch sketch;
    private final Voice voice;
    private final Idiom.Drums idiom;

    DrumWriter(Sketch sketch, Voice voice, Idiom.Drums idiom) {
        this.sketch = sketch;
        this.voice = voice;
        this.idiom = idiom;
    }

    List<Event> write() {
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry < 0) {
                continue;
            }
            if (p.scene().roll() && !idiom.fills().isEmpty()) {
                Groove groove = groove(sketch, voice, idiom, p);
                int first = RollWriter.firstBar(p);
                if (first > entry) {
                    passage(p, entry, events);
                    events.removeIf(e -> e.startTicks() >= sketch.barStart(p, first));
                }
                new RollWriter(sketch, p).write(voice, groove, events);
            } else {
                passage(p, entry, events);
            }
        }
        return events;
    }

    static Groove groove(Sketch sketch, Voice voice, Idiom.Drums idiom, Passage p) {
        return Graded.pick(
                idiom.grooves(sketch.brief().timeSignature().value()),
                p.energy(),
                sketch.random(voice.name(), "groove"));
    }

    private void passage(Passage p, int entry, List<Event> events) {
        Groove groove = groove(sketch, voice, idiom, p);
        List<Hit> hits = new ArrayList<>();
        for (Groove.Lane lane : groove.lanes()) {
            boolean turns = groove.turn().stream().anyMatch(t -> t.sound() == lane.sound());
            play(lane, p, entry, turns ? -1 : 0, hits);
        }
        for (Groove.Lane lane : groove.turn()) {
            play(lane, p, entry, 1, hits);
        }
        for (int bar = entry; bar < p.bars(); bar++) {
            vary(p, bar, hits);
        }
        fills(p, entry, hits);
        boolean calm = sketch.brief().moodEnergy() < -0.4;
        boolean accented = p.energy() >= 0.75 && !calm && entry == 0 && !idiom.fills().isEmpty();
        if (accented) {
            hits.add(new Hit(p.startTicks(), DrumSound.CRASH, (float) (0.7 * voice.velocity()), 0));
        }
        events.addAll(hits);
    }

    /** {@code turn}: 0 every bar, −1 all but the fourth, 1 only the fourth. */
    private void play(Groove.Lane lane, Passage p, int entry, int turn, List<Hit> hits) {
        Pattern pattern = sketch.grid().ternary() ? ternary(lane) : lane.pattern();
        for (Pattern.Stroke s : sketch.strokes(pattern, p, entry)) {
            int bar = (int) ((s.startTicks() - p.startTicks()) / sketch.grid().ticksPerBar());
            boolean fourth = bar % 4 == 3;
            if (turn == 0 || fourth == turn > 0) {
                hits.add(hit(s.startTicks(), lane.sound(), lane.level() * stress(s.symbol()), p));
            }
        }
    }

    static double stress(char symbol) {
        return switch (symbol) {
            case 'X' -> 1.18;
            case 's' -> 0.72;
            case 'g' -> 0.42;
            default -> 1;
        };
    }

    private Hit hit(long at, DrumSound sound, double level, Passage p) {
        double loud = level * voice.velocity() * sketch.dynamic(p);
        return new Hit(at, sound, (float) Math.max(0.04, Math.min(1, loud)), 0);
    }

    /**
     * Sounds that keep time play all three thirds of a ternary beat where they play two or more
     * strokes of a binary one.
     */
    static Pattern ternary(Groove.Lane lane) {
        InstrumentFamily family = lane.sound().family();
        boolean keepsTime =
                family == InstrumentFamily.HI_HAT
                        || lane.sound() == DrumSound.RIDE
                        || lane.sound() == DrumSound.SHAKER;
        if (!keepsTime || lane.pattern().stepsPerBeat() != 4) {
            return lane.pattern();
        }
        StringBuilder text = new StringBuilder();
        String steps = lane.pattern().text();
        for (int i = 0; i < steps.length(); i += 4) {
            String beat = steps.substring(i, i + 4);
            long strokes = beat.chars().filter(c -> c != '.' && c != '-').count();
            if (strokes == 4) {
                text.append(beat.charAt(0)).append('g').append(beat.charAt(1)).append('g');
                text.append(beat.charAt(2)).append('g');
            } else if (beat.charAt(0) != '.' && beat.charAt(2) != '.') {
                text.append(beat.charAt(0)).append('.').append(beat.charAt(2)).append('.');
                text.append(beat.charAt(2)).append('.');
            } else {
                text.append(beat.charAt(0)).append('.').append(beat.charAt(1)).append('.');
                text.append(beat.charAt(2)).append(beat.charAt(3));
            }
        }
        return new Pattern(text.toString(), 6);
    }

    private void vary(Passage p, int bar, List<Hit> hits) {
        SplittableRandom random = sketch.random(voice.name(), "vary", p.index(), bar);
        if (random.nextDouble() >= idiom.ghosts()) {
            return;
        }
        long start = sketch.barStart(p, bar);
        List<MetricGrid.Pulse> pulses = sketch.grid().pulses(bar);
        MetricGrid.Pulse pulse = pulses.get(random.nextInt(pulses.size()));
        int step = random.nextInt(2) * 2 + 1;
        long at = start + pulse.offset(step, sketch.style().feel().jazz() ? 3 : 4);
        if (sketch.style().feel().jazz()) {
            at = start + pulse.offset(random.nextInt(1, 3), 3);
        }
        long where = at;
        boolean taken =
                hits.stream()
                        .anyMatch(
                                h ->
                                        h.startTicks() == where
                                                && h.sound().family() != InstrumentFamily.HI_HAT);
        DrumSound ghost = ghostSound(hits);
        boolean known = hits.stream().anyMatch(h -> h.sound() == ghost);
        if (!taken && known && at < p.endTicks()) {
            hits.add(hit(at, ghost, 0.2 + 0.12 * random.nextDouble(), p));
        }
        hits.removeIf(
                h ->
                        h.sound() == DrumSound.CLOSED_HAT
                                && h.startTicks() > start
                                && h.startTicks() < start + sketch.grid().ticksPerBar()
                                && random.nextDouble() < 0.12 * idiom.ghosts());
    }

    private static DrumSound ghostSound(List<Hit> hits) {
        boolean brushes = hits.stream().anyMatch(h -> h.sound() == DrumSound.BRUSH_SNARE);
        boolean snare = hits.stream().anyMatch(h -> h.sound() == DrumSound.SNARE);
        return snare ? DrumSound.SNARE : brushes ? DrumSound.BRUSH_SNARE : DrumSound.SIDE_STICK;
    }

    private void fills(Passage p, int entry, List<Hit> hits) {
        if (idiom.fills().isEmpty()) {
            return;
        }
        for (int bar = entry; bar < p.bars(); bar++) {
            boolean closes = bar == p.bars() - 1;
            boolean phrase = bar % 8 == 7 && p.energy() >= 0.4;
            boolean calm = p.energy() < 0.35;
            if ((closes || phrase) && !(calm && sketch.last(p))) {
                fill(p, bar, hits);
            }
        }
    }

    private void fill(Passage p, int bar, List<Hit> hits) {
        SplittableRandom random = sketch.random(voice.name(), "fill", p.index(), bar);
        Groove fill = idiom.fills().get(random.nextInt(idiom.fills().size()));
        List<MetricGrid.Pulse> pulses = sketch.grid().pulses(bar);
        int beats = Math.min(fill.beats(), pulses.size());
        long barStart = sketch.barStart(p, bar);
        long from = barStart + pulses.get(pulses.size() - beats).startTicks();
        long to = Math.min(barStart + sketch.grid().ticksPerBar(), p.endTicks());
        hits.removeIf(h -> h.startTicks() >= from && h.startTicks() < to);
        for (Groove.Lane lane : fill.lanes()) {
            int skip = lane.pattern().beats() - beats;
            for (int b = 0; b < beats; b++) {
                MetricGrid.Pulse pulse = pulses.get(pulses.size() - beats + b);
                int steps = lane.pattern().stepsPerBeat();
                for (int s = 0; s < steps; s++) {
                    char symbol = lane.pattern().text().charAt((skip + b) * steps + s);
                    long at = barStart + pulse.startTicks() + pulse.offset(s, steps);
                    if (symbol != '.' && symbol != '-' && at < to) {
                        hits.add(hit(at, lane.sound(), lane.level() * stress(symbol), p));
                    }
                }
            }
        }
    }
}
