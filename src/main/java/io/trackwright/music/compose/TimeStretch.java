package io.trackwright.music.compose;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same music in values twice as long, half as long, or without triplets. */
final class TimeStretch {
    private TimeStretch() {}

    /** Half time: what carries the beat and the lines takes twice as long, hats keep their grid. */
    static Idiom slower(Idiom idiom) {
        return switch (idiom) {
            case Idiom.Drums d -> halfTime(d);
            case Idiom.WalkingBass w -> RoleVoice.bass("R--- ---- 5--- ---A");
            case Idiom.Arpeggio a -> a;
            case Idiom.Ostinato o -> o;
            default -> lines(idiom, TimeStretch::doubled);
        };
    }

    /** Every groove so slow that its backbeat comes once in four beats. */
    private static Idiom halfTime(Idiom.Drums d) {
        List<Graded<Groove>> grooves = new ArrayList<>();
        for (Graded<Groove> g : d.grooves()) {
            Groove groove = g.value();
            double rate = backbeats(groove);
            int times = rate == 0 ? 1 : (int) Math.rint(StrictMath.log(rate) / StrictMath.log(2));
            for (int i = 0; i < times; i++) {
                groove =
                        new Groove(
                                groove.lanes().stream().map(TimeStretch::slower).toList(),
                                groove.turn().stream().map(TimeStretch::slower).toList());
            }
            grooves.add(new Graded<>(g.fromEnergy(), groove));
        }
        return new Idiom.Drums(grooves, d.fills(), d.ghosts());
    }

    private static Groove.Lane slower(Groove.Lane lane) {
        return keepsTime(lane) ? lane : lane(lane, TimeStretch::doubled);
    }

    /** Strokes of the busiest backbeat lane in four beats, accents alone where it has any. */
    private static double backbeats(Groove groove) {
        double most = 0;
        for (Groove.Lane lane : groove.lanes()) {
            String text = lane.pattern().text();
            char symbol = text.indexOf('X') >= 0 ? 'X' : 'x';
            long strokes = text.chars().filter(c -> c == symbol).count();
            boolean back = lane.sound() == DrumSound.SNARE || lane.sound() == DrumSound.CLAP;
            most = Math.max(most, back ? strokes * 4.0 / lane.pattern().beats() : 0);
        }
        return most;
    }

    /** Double time: everything in half its values. */
    static Idiom faster(Idiom idiom) {
        return switch (idiom) {
            case Idiom.Drums d ->
                    fills(drums(d, l -> lane(l, TimeStretch::halved)), TimeStretch::halved);
            case Idiom.Arpeggio a ->
                    new Idiom.Arpeggio(
                            a.shapes(), Math.min(8, 2 * a.notesPerBeat()), a.open(), a.sustain());
            default -> lines(idiom, TimeStretch::halved);
        };
    }

    /** Even eighths and sixteenths where there were triplets. */
    static Idiom straight(Idiom idiom) {
        return idiom instanceof Idiom.Drums d
                ? fills(drums(d, l -> lane(l, TimeStretch::even)), TimeStretch::even)
                : lines(idiom, TimeStretch::even);
    }

    private static Idiom lines(Idiom idiom, UnaryOperator<Pattern> change) {
        return switch (idiom) {
            case Idiom.Bass b -> new Idiom.Bass(graded(b.lines(), change), b.lock(), b.slides());
            case Idiom.Comping c -> new Idiom.Comping(graded(c.rhythms(), change), c.voicing());
            case Idiom.Melody m ->
                    m.in(
                            m.cells().stream().map(change).toList(),
                            m.cadences().stream().map(change).toList());
            case Idiom.Ostinato o -> new Idiom.Ostinato(graded(o.figures(), change), o.octaves());
            case Idiom.Riff r -> new Idiom.Riff(graded(r.figures(), change), r.chords());
            default -> idiom;
        };
    }

    private static List<Graded<Pattern>> graded(
            List<Graded<Pattern>> all, UnaryOperator<Pattern> change) {
        List<Graded<Pattern>> out = new ArrayList<>();
        all.forEach(g -> out.add(new Graded<>(g.fromEnergy(), change.apply(g.value()))));
        return out;
    }

    private static Idiom.Drums drums(Idiom.Drums d, UnaryOperator<Groove.Lane> change) {
        List<Graded<Groove>> grooves = new ArrayList<>();
        for (Graded<Groove> g : d.grooves()) {
            Groove groove =
                    new Groove(
                            g.value().lanes().stream().map(change).toList(),
                            g.value().turn().stream().map(change).toList());
            grooves.add(new Graded<>(g.fromEnergy(), groove));
        }
        return new Idiom.Drums(grooves, d.fills(), d.ghosts());
    }

    private static Idiom fills(Idiom.Drums d, UnaryOperator<Pattern> change) {
        List<Groove> fills = new ArrayList<>();
        for (Groove f : d.fills()) {
            fills.add(new Groove(f.lanes().stream().map(l -> lane(l, change)).toList(), f.turn()));
        }
        return new Idiom.Drums(d.grooves(), fills, d.ghosts());
    }

    private static Groove.Lane lane(Groove.Lane lane, UnaryOperator<Pattern> change) {
        return new Groove.Lane(lane.sound(), change.apply(lane.pattern()), lane.level());
    }

    private static boolean keepsTime(Groove.Lane lane) {
        InstrumentFamily family = lane.sound().family();
        return family == InstrumentFamily.HI_HAT
                || family == InstrumentFamily.CYMBALS
                || lane.sound() == DrumSound.SHAKER
                || lane.sound() == DrumSound.TAMBOURINE;
    }

    /** Every step twice as long; an off-beat of triplets stays one. */
    private static Pattern doubled(Pattern p) {
        StringBuilder out = new StringBuilder();
        String text = p.text();
        if (p.stepsPerBeat() % 3 != 0 || p.stepsPerBeat() == 24) {
            for (char c : text.toCharArray()) {
                out.append(c).append(c == '.' ? '.' : '-');
            }
            return new Pattern(out.toString(), p.stepsPerBeat());
        }
        int steps = p.stepsPerBeat();
        for (int beat = 0; beat < text.length(); beat += steps) {
            char[] two = new char[2 * steps];
            java.util.Arrays.fill(two, text.charAt(beat) == '.' ? '.' : '-');
            two[0] = text.charAt(beat);
            for (int s = 1; s < steps; s++) {
                char c = text.charAt(beat + s);
                if (c != '-') {
                    int at = s == steps - 1 ? 2 * steps - 1 : 2 * s / steps * steps + 2 * s % steps;
                    java.util.Arrays.fill(two, at, 2 * steps, c == '.' ? '.' : '-');
                    two[at] = c;
                }
            }
            out.append(two);
        }
        return new Pattern(out.toString(), steps);
    }

    private static Pattern halved(Pattern p) {
        boolean odd = p.text().length() % (2 * p.stepsPerBeat()) != 0;
        return new Pattern(odd ? p.text() + p.text() : p.text(), 2 * p.stepsPerBeat());
    }

    private static Pattern even(Pattern p) {
        if (p.stepsPerBeat() != 3) {
            return p;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < p.text().length(); i += 3) {
            char last = p.text().charAt(i + 2);
            out.append(p.text(), i, i + 3).append(last == '.' ? '.' : '-');
        }
        return new Pattern(out.toString(), 4);
    }
}
