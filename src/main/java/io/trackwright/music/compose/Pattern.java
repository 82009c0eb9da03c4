package io.trackwright.music.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A rhythm written as text over beats: {@code x} a stroke, {@code X} an accent, {@code g} a ghost,
 * {@code -} holds the stroke before, {@code .} is silence; other letters and digits mean what the
 * reader of the pattern says. Spaces and bar lines are only for the eye. It repeats over the bars
 * of a section, and fits other metres beat by beat.
 *
 * @param text steps, a whole number of beats
 * @param stepsPerBeat 1, 2, 3, 4, 6 or 24
 */
public record Pattern(String text, int stepsPerBeat) {
    /** Steps of a beat that divide evenly into 1, 2, 3, 4, 6 and 8 strokes. */
    private static final int ROLL_STEPS = 24;

    /** A stroke in time, ticks from the start of the section. */
    record Stroke(char symbol, long startTicks, long durationTicks) {
        long endTicks() {
            return startTicks + durationTicks;
        }
    }

    public Pattern {
        text = text.replaceAll("[ |]", "");
        if (text.isEmpty() || stepsPerBeat < 1 || text.length() % stepsPerBeat != 0) {
            throw new IllegalArgumentException("text must be a whole number of beats, was " + text);
        }
    }

    /** Sixteenth notes: four steps to the beat. */
    public static Pattern of(String text) {
        return new Pattern(text, 4);
    }

    /** Triplets: three steps to the beat. */
    public static Pattern swung(String text) {
        return new Pattern(text, 3);
    }

    /** Several patterns in sixteenths. */
    public static List<Pattern> all(String... texts) {
        return Arrays.stream(texts).map(Pattern::of).toList();
    }

    /** Several patterns in triplets. */
    public static List<Pattern> allSwung(String... texts) {
        return Arrays.stream(texts).map(Pattern::swung).toList();
    }

    /**
     * Beats of even strokes, the first of each plain and the others soft: {@code 2238} is two beats
     * of eighths, one of triplets and one of thirty-seconds; 0 is a silent beat.
     *
     * @param strokesOfBeats digits of 0, 1, 2, 3, 4, 6 and 8, one for each beat
     */
    public static Pattern rolls(String strokesOfBeats) {
        return rolls(strokesOfBeats, 'x', 's');
    }

    /** Beats of even strokes that are all written as {@code symbol}. */
    public static Pattern rolls(String strokesOfBeats, char symbol) {
        return rolls(strokesOfBeats, symbol, symbol);
    }

    private static Pattern rolls(String strokesOfBeats, char first, char others) {
        StringBuilder steps = new StringBuilder();
        for (char digit : strokesOfBeats.replaceAll("[ |]", "").toCharArray()) {
            int strokes = digit - '0';
            if (strokes < 0 || strokes > 8 || strokes > 0 && ROLL_STEPS % strokes != 0) {
                throw new IllegalArgumentException(
                        "strokes of a beat must be 0, 1, 2, 3, 4, 6 or 8, was " + digit);
            }
            for (int i = 0; i < ROLL_STEPS; i++) {
                boolean stroke = strokes > 0 && i % (ROLL_STEPS / strokes) == 0;
                steps.append(stroke ? i == 0 ? first : others : strokes == 0 ? '.' : '-');
            }
        }
        return new Pattern(steps.toString(), ROLL_STEPS);
    }

    public int beats() {
        return text.length() / stepsPerBeat;
    }

    /** Its strokes over so many bars. */
    List<Stroke> strokes(MetricGrid grid, int bars) {
        List<Stroke> strokes = new ArrayList<>();
        for (int bar = 0; bar < bars; bar++) {
            for (MetricGrid.Pulse pulse : grid.pulses(bar)) {
                long start = bar * grid.ticksPerBar() + pulse.startTicks();
                play(pulse, start, strokes);
            }
        }
        return strokes;
    }

    private void play(MetricGrid.Pulse pulse, long start, List<Stroke> strokes) {
        int first = pulse.patternBeat() % beats() * stepsPerBeat;
        for (int s = 0; s < stepsPerBeat; s++) {
            char symbol = text.charAt(first + s);
            long at = start + pulse.offset(s, stepsPerBeat);
            long end =
                    start
                            + (s + 1 < stepsPerBeat
                                    ? pulse.offset(s + 1, stepsPerBeat)
                                    : pulse.ticks());
            if (symbol == '-' && !strokes.isEmpty()) {
                Stroke held = strokes.getLast();
                strokes.set(
                        strokes.size() - 1,
                        new Stroke(held.symbol(), held.startTicks(), end - held.startTicks()));
            } else if (symbol != '.' && symbol != '-') {
                strokes.add(new Stroke(symbol, at, end - at));
            }
        }
    }
}
