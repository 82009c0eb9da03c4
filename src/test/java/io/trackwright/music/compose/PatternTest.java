package io.trackwright.music.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {
    private static final Pattern BACKBEAT = Pattern.of("x... X... x... X.-.");

    private static List<Long> starts(Pattern pattern, int numerator, int denominator, int bars) {
        MetricGrid grid = new MetricGrid(new TimeSignature(numerator, denominator));
        return pattern.strokes(grid, bars).stream().map(Pattern.Stroke::startTicks).toList();
    }

    @Test
    void playsBeatByBeatInEveryMetre() {
        assertEquals(List.of(0L, 960L, 1920L, 2880L), starts(BACKBEAT, 4, 4, 1));
        assertEquals(List.of(0L, 960L, 1920L), starts(BACKBEAT, 3, 4, 1));
        assertEquals(List.of(0L, 1440L, 2880L, 4320L), starts(BACKBEAT, 6, 8, 2));
        assertEquals(List.of(0L, 960L, 1920L), starts(BACKBEAT, 7, 8, 1));
        assertEquals(5, starts(BACKBEAT, 5, 4, 1).size());
    }

    @Test
    void compoundBeatsDivideInThree() {
        assertEquals(List.of(0L, 960L, 1440L, 2400L), starts(Pattern.of("x.x. x.x."), 6, 8, 1));
        assertEquals(List.of(0L, 640L), starts(Pattern.swung("x.x ... ... ..."), 4, 4, 1));
        assertEquals(List.of(0L, 960L), starts(Pattern.swung("x.x ..."), 6, 8, 1));
    }

    @Test
    void dashesHoldOverBeats() {
        MetricGrid grid = new MetricGrid(TimeSignature.COMMON);
        List<Pattern.Stroke> strokes = Pattern.of("x--- --.. x... ....").strokes(grid, 1);
        assertEquals(1440, strokes.get(0).durationTicks());
        assertEquals(240, strokes.get(1).durationTicks());
    }

    @Test
    void rollsDivideEachBeatByItsDigit() {
        Pattern roll = Pattern.rolls("2308");
        assertEquals(
                List.of(0L, 480L, 960L, 1280L, 1600L, 2880L, 3000L, 3120L),
                starts(roll, 4, 4, 1).subList(0, 8));
        assertEquals(13, starts(roll, 4, 4, 1).size());
        assertEquals(List.of('x', 's', 'x'), symbols(roll).subList(0, 3));
        assertEquals(List.of('R', 'R'), symbols(Pattern.rolls("2000", 'R')));
    }

    private static List<Character> symbols(Pattern pattern) {
        return pattern.strokes(new MetricGrid(TimeSignature.COMMON), 1).stream()
                .map(Pattern.Stroke::symbol)
                .toList();
    }

    @Test
    void rejectsBrokenBeats() {
        assertThrows(IllegalArgumentException.class, () -> Pattern.rolls("25"));
        assertThrows(IllegalArgumentException.class, () -> Pattern.rolls("2x"));
        assertThrows(IllegalArgumentException.class, () -> Pattern.of("x.x"));
        assertThrows(IllegalArgumentException.class, () -> Pattern.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4, 4",
        "3, 4, 3",
        "6, 8, 2",
        "12, 8, 4",
        "7, 8, 3",
        "5, 8, 2",
        "3, 8, 1",
        "2, 2, 4"
    })
    void pulsesFillTheBar(int numerator, int denominator, int count) {
        TimeSignature meter = new TimeSignature(numerator, denominator);
        List<MetricGrid.Pulse> pulses = new MetricGrid(meter).pulses(0);
        assertEquals(count, pulses.size());
        assertEquals(meter.ticksPerBar(), pulses.stream().mapToLong(MetricGrid.Pulse::ticks).sum());
    }
}
