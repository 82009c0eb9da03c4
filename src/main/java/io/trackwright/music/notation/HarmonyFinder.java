package io.trackwright.music.notation;

import io.trackwright.music.notation.Transcription.Stroke;
import io.trackwright.music.notation.Transcription.Track;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.ChordQuality;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.Progression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The harmony of music that names none: the key by the profiles of C. Krumhansl and E. Kessler
 * (1982), and for each bar the chord whose tones hold most of what sounds in it.
 */
final class HarmonyFinder {
    private static final double[] MAJOR = {
        6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88
    };
    private static final double[] MINOR = {
        6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17
    };

    /** Simple chords first: a richer one must hold clearly more. */
    private static final List<ChordQuality> QUALITIES =
            List.of(
                    ChordQuality.MAJOR,
                    ChordQuality.MINOR,
                    ChordQuality.DOMINANT_7,
                    ChordQuality.MINOR_7,
                    ChordQuality.MAJOR_7,
                    ChordQuality.DIMINISHED,
                    ChordQuality.SUS4);

    /** What each tone of a template costs, as a share of all that sounds. */
    private static final double TONE_COST = 0.08;

    /** What a tone costs in addition that does not sound at all. */
    private static final double ABSENT_COST = 0.12;

    /** What the lowest note counts for, as a share of all, when it is the root. */
    private static final double ROOT_BONUS = 0.15;

    private final List<Stroke> strokes;
    private final long barTicks;

    HarmonyFinder(Transcription music) {
        this.barTicks = music.meter().ticksPerBar();
        this.strokes =
                music.tracks().stream()
                        .filter(t -> !t.drums())
                        .map(Track::notes)
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingLong(Stroke::startTicks))
                        .toList();
    }

    /** The key the music is most likely in; C major when nothing is pitched. */
    Key key() {
        double[] weights = new double[12];
        for (Stroke s : strokes) {
            weights[s.pitch() % 12] += weight(s, Math.max(1, s.durationTicks()));
        }
        Key best = Key.of("C", Mode.MAJOR);
        double most = correlation(weights, MAJOR, 0);
        for (int up = 0; up < 12; up++) {
            for (Mode mode : List.of(Mode.MAJOR, Mode.MINOR)) {
                double fit = correlation(weights, mode == Mode.MAJOR ? MAJOR : MINOR, up);
                if (fit > most + 1e-9) {
                    most = fit;
                    best = Key.of("C", mode).transposed(up);
                }
            }
        }
        return best;
    }

    private static double correlation(double[] weights, double[] profile, int up) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < 12; i++) {
            meanX += weights[i] / 12;
            meanY += profile[i] / 12;
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < 12; i++) {
            double x = weights[(i + up) % 12] - meanX;
            double y = profile[i] - meanY;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xx > 0 ? xy / Math.sqrt(xx * yy) : 0;
    }

    /** The chords of some bars, in ticks from the first; a silent bar keeps the chord before it. */
    Progression chords(Key key, int fromBar, int bars) {
        List<Progression.Span> spans = new ArrayList<>();
        double[][] weights = new double[bars][12];
        int[] lowest = new int[bars];
        Arrays.fill(lowest, 128);
        long start = fromBar * barTicks;
        for (Stroke s : strokes) {
            long end = s.startTicks() + Math.max(1, s.durationTicks());
            long first = Math.max(0, Math.floorDiv(s.startTicks() - start, barTicks));
            for (long b = first; b < bars && start + b * barTicks < end; b++) {
                long from = Math.max(s.startTicks(), start + b * barTicks);
                long to = Math.min(end, start + (b + 1) * barTicks);
                weights[(int) b][s.pitch() % 12] += weight(s, to - from);
                lowest[(int) b] = Math.min(lowest[(int) b], s.pitch());
            }
        }
        Chord now = tonic(key);
        for (int b = 0; b < bars; b++) {
            now = lowest[b] == 128 ? now : chord(key, weights[b], lowest[b] % 12);
            if (!spans.isEmpty() && spans.getLast().chord().equals(now)) {
                Progression.Span last = spans.removeLast();
                spans.add(
                        new Progression.Span(
                                now, last.startTicks(), last.durationTicks() + barTicks));
            } else {
                spans.add(new Progression.Span(now, b * barTicks, barTicks));
            }
        }
        return new Progression(spans);
    }

    private static Chord tonic(Key key) {
        boolean minor = key.mode().minorThird();
        return Chord.of(key.tonic(), minor ? ChordQuality.MINOR : ChordQuality.MAJOR);
    }

    private static Chord chord(Key key, double[] weights, int lowest) {
        double all = Arrays.stream(weights).sum();
        NoteSpeller speller = NoteSpeller.of(key);
        Chord best = tonic(key);
        double most = Double.NEGATIVE_INFINITY;
        for (ChordQuality quality : QUALITIES) {
            for (int root = 0; root < 12; root++) {
                double fit = root == lowest ? ROOT_BONUS : 0;
                for (int semitones : quality.semitones()) {
                    double share = weights[(root + semitones) % 12] / all;
                    fit += share - TONE_COST - (share == 0 ? ABSENT_COST : 0);
                }
                if (fit > most + 1e-9) {
                    most = fit;
                    NoteName name = speller.chromatic(root);
                    best = Chord.of(name, quality);
                }
            }
        }
        return best;
    }

    private static double weight(Stroke s, long ticks) {
        return (double) ticks * s.velocity();
    }
}
