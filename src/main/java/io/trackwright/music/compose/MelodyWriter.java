package io.trackwright.music.compose;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MotifSeed;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Writes a melody in periods of four units: the motif, its repetition or sequence, a contrast or
 * fragment, and a cadence; the first period asks, the second answers. A kind of section keeps its
 * motif wherever it comes back.
 */
final class MelodyWriter {
    private static final List<String> PERIODS =
            List.of("aabc", "abac", "asac", "asfc", "aasc", "abic");

    private final Sketch sketch;
    private final Voice voice;
    private final Idiom.Melody idiom;

    MelodyWriter(Sketch sketch, Voice voice, Idiom.Melody idiom) {
        this.sketch = sketch;
        this.voice = voice;
        this.idiom = idiom;
    }

    List<Event> write() {
        if (idiom.raga()) {
            return new RagaWriter(sketch, voice, idiom).write();
        }
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry < 0) {
                continue;
            }
            if (idiom.solos() && p.kind() == SectionKind.SOLO) {
                events.addAll(new SoloWriter(sketch, voice).write(p, entry));
            } else {
                passage(p, entry, events);
            }
        }
        return events;
    }

    private void passage(Passage p, int entry, List<Event> events) {
        int group = sketch.style().changesIndex(p.kind());
        SplittableRandom random = sketch.random(voice.name(), "theme", group);
        List<Pattern> cells = new ArrayList<>(idiom.cells());
        Motif a = Motif.invent(cells.remove(random.nextInt(cells.size())), random);
        Pattern second = cells.isEmpty() ? a.rhythm() : cells.get(random.nextInt(cells.size()));
        Motif b = Motif.invent(second, random);
        List<MotifSeed> seeds = seeds(p);
        a = seeds.isEmpty() ? a : Motif.given(seeds.getFirst(), a.rhythm());
        b = seeds.size() < 2 ? b : Motif.given(seeds.get(1), second);
        String period = PERIODS.get(random.nextInt(PERIODS.size()));
        int sequence = random.nextBoolean() ? -1 : random.nextBoolean() ? 1 : 2;
        Pattern cadence = idiom.cadences().get(random.nextInt(idiom.cadences().size()));
        boolean[] silent = new boolean[4];
        silent[1] = random.nextDouble() < idiom.rest();
        silent[2] = !silent[1] && random.nextDouble() < idiom.rest();

        int unitBars = Math.max(unitBars(a.rhythm()), given(a));
        int units = Math.ceilDiv(p.bars() - entry, unitBars);
        for (int u = 0; u < units; u++) {
            int bar = entry + u * unitBars;
            boolean closes = u == units - 1 && units > 1;
            char letter = closes ? 'c' : period.charAt(u % 4);
            boolean answer = closes || u % 8 == 7;
            Span span = new Span(p, bar, Math.min(unitBars, p.bars() - bar), answer);
            if (silent[u % 4] && letter != 'c') {
                continue;
            }
            switch (letter) {
                case 'a' -> unit(span, a, 0, events);
                case 's' -> unit(span, a, sequence, events);
                case 'i' -> unit(span, a.inverted(), 1, events);
                case 'b' -> unit(span, b, 1, events);
                case 'f' ->
                        unit(
                                span,
                                a.given() ? a.head() : a.with(fragment(a.rhythm())),
                                sequence,
                                events);
                default -> cadence(span, a.with(cadence), events);
            }
        }
    }

    /** Some bars of a passage. */
    private record Span(Passage passage, int bar, int bars, boolean answer) {}

    private int unitBars(Pattern cell) {
        int pulses = sketch.grid().pulsesPerBar();
        int beatsPerBar = pulses <= 2 ? pulses : 4;
        return Math.max(1, cell.beats() / beatsPerBar);
    }

    /** The first half twice. */
    private static Pattern fragment(Pattern cell) {
        String text = cell.text();
        String half = text.substring(0, text.length() / 2);
        return cell.beats() % 2 == 0 ? new Pattern(half + half, cell.stepsPerBeat()) : cell;
    }

    private void unit(Span span, Motif motif, int shift, List<Event> events) {
        List<Pattern.Stroke> strokes =
                motif.given() ? literally(span, motif) : strokes(span, motif.rhythm());
        if (!strokes.isEmpty()) {
            List<Integer> pitches =
                    motif.given()
                            ? tonal(span, strokes, motif, shift)
                            : pitches(span, strokes, motif, shift);
            emit(span, strokes, pitches, events);
        }
    }

    /** The brief's motifs for a section, the one to open with first. */
    private List<MotifSeed> seeds(Passage p) {
        List<MotifSeed> all = sketch.brief().course().motifs().stream().map(Choice::value).toList();
        SectionKind climax = sketch.passages().get(sketch.climax()).kind();
        boolean main = sketch.style().changesIndex(p.kind()) == sketch.style().changesIndex(climax);
        return all.size() < 2 || main ? all : all.reversed();
    }

    /** Bars that a given motif fills; 0 for another. */
    private int given(Motif motif) {
        return (int) Math.ceilDiv(motif.ticks(), sketch.grid().ticksPerBar());
    }

    /** A given motif's own rhythm, again at each bar line where it fits once more. */
    private List<Pattern.Stroke> literally(Span span, Motif motif) {
        long start = sketch.barStart(span.passage(), span.bar());
        long bars = span.bars() * sketch.grid().ticksPerBar();
        long end = Math.min(start + bars, span.passage().endTicks());
        long every = Math.max(1, given(motif)) * sketch.grid().ticksPerBar();
        List<Pattern.Stroke> out = new ArrayList<>();
        for (long at = start; at == start || at + every <= end; at += every) {
            long note = at;
            for (long ticks : motif.lengths()) {
                if (Math.min(note + ticks, end) > note) {
                    out.add(new Pattern.Stroke('x', note, Math.min(note + ticks, end) - note));
                }
                note += ticks;
            }
        }
        return out;
    }

    /** A given motif's degrees, as far as the voice reaches, moved by steps of the scale. */
    private List<Integer> tonal(Span span, List<Pattern.Stroke> strokes, Motif motif, int shift) {
        Key key = span.passage().key();
        Set<Integer> scale = new TreeSet<>();
        for (int degree = 0; degree < 7; degree++) {
            scale.add(key.pitchClass(degree));
        }
        int middle = motif.contour().stream().mapToInt(Integer::intValue).sum();
        int lean = (int) Math.rint(12.0 / 7 * middle / motif.contour().size());
        Set<Integer> tonic = Set.of(key.pitchClass(0));
        int home = Scales.nearest(centre(span.passage()) - lean, tonic, 0, 127);
        List<Integer> pitches = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            int pitch = Scales.step(home, motif.step(i) + shift, scale);
            while (pitch > voice.high()) {
                pitch -= 12;
            }
            while (pitch < voice.low()) {
                pitch += 12;
            }
            pitches.add(Math.min(pitch, voice.high()));
        }
        return pitches;
    }

    private void cadence(Span span, Motif motif, List<Event> events) {
        List<Pattern.Stroke> strokes = strokes(span, motif.rhythm());
        if (strokes.isEmpty()) {
            return;
        }
        List<Integer> pitches = pitches(span, strokes, motif, 0);
        int last = pitches.size() - 1;
        long at = strokes.get(last).startTicks();
        List<Integer> tones = sketch.chordAt(at).pitchClasses();
        int tonic = sketch.harmony().keyAt(at).pitchClass(0);
        int root = tones.contains(tonic) ? tonic : tones.getFirst();
        Set<Integer> goal =
                span.answer() ? Set.of(root) : Set.of(tones.get(1), tones.get(2 % tones.size()));
        int from = last == 0 ? centre(span.passage()) : pitches.get(last - 1);
        pitches.set(last, Scales.nearest(from, goal, voice.low(), voice.high()));
        if (last > 0 && span.answer()) {
            Set<Integer> scale = sketch.harmony().scaleAt(strokes.get(last - 1).startTicks());
            int above = Scales.step(pitches.get(last), 1, scale);
            pitches.set(last - 1, Math.min(above, voice.high()));
        }
        emit(span, strokes, pitches, events);
    }

    private List<Pattern.Stroke> strokes(Span span, Pattern rhythm) {
        long start = sketch.barStart(span.passage(), span.bar());
        List<Pattern.Stroke> out = new ArrayList<>();
        for (Pattern.Stroke s : rhythm.strokes(sketch.grid(), span.bars())) {
            long at = start + s.startTicks();
            long end = Math.min(at + s.durationTicks(), span.passage().endTicks());
            if (at < end) {
                out.add(new Pattern.Stroke(s.symbol(), at, end - at));
            }
        }
        return out;
    }

    private int centre(Passage p) {
        int range = voice.high() - voice.low();
        double lift = 0.12 * p.energy() + (p.index() == sketch.climax() ? 0.2 : 0);
        double bright = 0.06 * sketch.brief().moodValence();
        boolean contrast = sketch.style().changesIndex(p.kind()) > 0;
        double apart = !contrast ? 0 : p.energy() >= 0.5 ? 0.16 : -0.06;
        return voice.low() + (int) Math.rint(range * (0.4 + lift + bright + apart));
    }

    private List<Integer> pitches(Span span, List<Pattern.Stroke> strokes, Motif motif, int shift) {
        long first = strokes.getFirst().startTicks();
        Set<Integer> tones = Set.copyOf(sketch.chordAt(first).pitchClasses());
        int anchor = Scales.nearest(centre(span.passage()), tones, voice.low(), voice.high());
        anchor = shift == 0 ? anchor : Scales.step(anchor, shift, tones(first, false));
        anchor = lowered(anchor, strokes, motif);
        List<Integer> pitches = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            Pattern.Stroke s = strokes.get(i);
            boolean strong = strong(s, Math.floorMod(7 * i + motif.step(i), 5) < 2);
            int wanted = Scales.step(anchor, motif.step(i), tones(s.startTicks(), false));
            Set<Integer> allowed = tones(s.startTicks(), strong);
            int pitch = Scales.nearest(wanted, allowed, voice.low(), voice.high());
            boolean moves = i > 0 && motif.step(i) != motif.step(i - 1);
            if (moves && pitch == pitches.getLast()) {
                int way = Integer.signum(motif.step(i) - motif.step(i - 1));
                pitch = inside(Scales.step(pitch, way, allowed), allowed);
            }
            pitches.add(pitch);
        }
        recover(strokes, pitches);
        lean(strokes, pitches, motif);
        return pitches;
    }

    /** Notes on beats that lean on their neighbour from a step above and fall to it. */
    private void lean(List<Pattern.Stroke> strokes, List<Integer> pitches, Motif motif) {
        for (int i = 0; i + 1 < pitches.size() && idiom.leaning() > 0; i++) {
            Pattern.Stroke s = strokes.get(i);
            MetricGrid.Pulse pulse = sketch.grid().pulseAt(s.startTicks());
            boolean onBeat = s.startTicks() == pulse.startTicks();
            boolean joined = s.endTicks() == strokes.get(i + 1).startTicks();
            boolean shorter = s.durationTicks() <= 2 * pulse.ticks();
            double dice = Math.floorMod(37 * i + 11 * motif.step(i) + 5 * motif.step(i + 1), 20);
            if (onBeat && joined && shorter && dice < 20 * idiom.leaning()) {
                long at = s.startTicks();
                int goal = inside(pitches.get(i), Set.copyOf(sketch.chordAt(at).pitchClasses()));
                int above = Scales.step(goal, 1, sketch.harmony().scaleAt(at));
                if (above <= voice.high() && !sketch.chordAt(at).contains(above)) {
                    pitches.set(i, above);
                    pitches.set(i + 1, goal);
                    i++;
                }
            }
        }
    }

    /**
     * So low that the top of the contour fits: a line that hits its ceiling would only repeat it.
     */
    private int lowered(int anchor, List<Pattern.Stroke> strokes, Motif motif) {
        int top = 0;
        for (int i = 0; i < strokes.size(); i++) {
            top = Math.max(top, motif.step(i));
        }
        long first = strokes.getFirst().startTicks();
        int low = anchor;
        while (Scales.step(low, top, tones(first, false)) > voice.high()
                && low - 3 >= voice.low()) {
            low = Scales.step(low, -1, Set.copyOf(sketch.chordAt(first).pitchClasses()));
        }
        return Math.max(voice.low(), low);
    }

    private Set<Integer> tones(long at, boolean strong) {
        if (strong) {
            return Set.copyOf(sketch.chordAt(at).pitchClasses());
        }
        if (idiom.blue()) {
            return sketch.harmony().blueAt(at);
        }
        return idiom.pentatonic()
                ? sketch.harmony().pentatonicAt(at)
                : sketch.harmony().scaleAt(at);
    }

    /**
     * Downbeats and long notes take chord tones; a shorter note on another beat may lean on its
     * neighbour.
     */
    private boolean strong(Pattern.Stroke s, boolean leans) {
        MetricGrid.Pulse pulse = sketch.grid().pulseAt(s.startTicks());
        boolean downbeat = s.startTicks() % sketch.grid().ticksPerBar() == 0;
        boolean onBeat = s.startTicks() == pulse.startTicks() && !leans;
        boolean held = s.durationTicks() >= pulse.ticks() && !leans;
        return downbeat || onBeat || held || s.durationTicks() > pulse.ticks();
    }

    private int inside(int pitch, Set<Integer> allowed) {
        return Scales.nearest(pitch, allowed, voice.low(), voice.high());
    }

    /** After a leap of a sixth or more the line turns back. */
    private void recover(List<Pattern.Stroke> strokes, List<Integer> pitches) {
        for (int i = 2; i < pitches.size(); i++) {
            int leap = pitches.get(i - 1) - pitches.get(i - 2);
            int next = pitches.get(i) - pitches.get(i - 1);
            if (Math.abs(leap) >= 6 && next * leap >= 0) {
                Set<Integer> allowed =
                        tones(strokes.get(i).startTicks(), strong(strokes.get(i), false));
                int back = Scales.step(pitches.get(i - 1), -Integer.signum(leap), allowed);
                pitches.set(i, inside(back, allowed));
            }
        }
    }

    /** A held note that follows another within a fourth may be reached by a slide. */
    private boolean glides(
            List<Pattern.Stroke> strokes, List<Integer> pitches, int i, SplittableRandom random) {
        if (i == 0) {
            return false;
        }
        Pattern.Stroke s = strokes.get(i);
        int interval = Math.abs(pitches.get(i) - pitches.get(i - 1));
        boolean joined = strokes.get(i - 1).endTicks() == s.startTicks();
        boolean held = s.durationTicks() * 2 >= sketch.grid().pulseAt(s.startTicks()).ticks();
        return joined
                && held
                && interval > 0
                && interval <= 5
                && random.nextDouble() < idiom.slides();
    }

    private void emit(
            Span span, List<Pattern.Stroke> strokes, List<Integer> pitches, List<Event> events) {
        Passage p = span.passage();
        SplittableRandom random = sketch.random(voice.name(), "vary", p.index(), span.bar());
        boolean again = p.occurrence() > 0 || span.bar() >= 8;
        for (int i = 0; i < strokes.size(); i++) {
            Pattern.Stroke s = strokes.get(i);
            double arch = 0.92 + 0.12 * StrictMath.sin(StrictMath.PI * (i + 0.5) / strokes.size());
            double level =
                    voice.velocity() * arch * sketch.dynamic(p) * DrumWriter.stress(s.symbol());
            float loud = (float) Math.max(0.05, Math.min(1, level));
            long pulse = sketch.grid().pulseAt(s.startTicks()).ticks();
            boolean tail = 2 * i >= strokes.size();
            boolean adorned = again && s.durationTicks() >= pulse && random.nextDouble() < 0.44;
            if (adorned && tail && i + 1 < strokes.size()) {
                long half = s.durationTicks() / 2;
                int way = pitches.get(i + 1) >= pitches.get(i) ? 1 : -1;
                int passing = Scales.step(pitches.get(i), way, tones(s.startTicks(), false));
                events.add(Note.of(s.startTicks(), half, pitches.get(i), loud));
                events.add(
                        Note.of(
                                s.startTicks() + half,
                                s.durationTicks() - half,
                                Math.min(voice.high(), Math.max(voice.low(), passing)),
                                loud * 0.85f));
            } else {
                boolean glides = idiom.slides() > 0 && glides(strokes, pitches, i, random);
                events.add(
                        new Note(
                                s.startTicks(),
                                s.durationTicks(),
                                pitches.get(i),
                                loud,
                                0,
                                glides));
            }
        }
    }
}
