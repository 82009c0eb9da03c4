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
 * @param stepsPerBeat 1, 2, 3, 4 or 6
 */
public record Pattern(String text, int stepsPerBeat) {

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
