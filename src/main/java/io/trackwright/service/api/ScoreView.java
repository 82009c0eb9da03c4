package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.Progression;
import io.trackwright.music.theory.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A score as data: enough to draw a piano roll.
 *
 * @param ticksPerQuarter unit of every time in ticks
 * @param ticksPerBar length of a bar
 * @param tempo the changes of tempo; the first is at tick 0
 */
record ScoreView(
        String title,
        String key,
        String timeSignature,
        int ticksPerQuarter,
        long ticksPerBar,
        int bars,
        double lengthSeconds,
        List<TempoView> tempo,
        List<SectionView> sections,
        List<ChordView> chords,
        List<LineView> parts) {

    /** From {@code startTicks} on, {@code bpm} quarter notes per minute. */
    record TempoView(long startTicks, double startSeconds, double bpm) {}

    /** A chord and how long it holds. */
    record ChordView(String symbol, long startTicks, long durationTicks, double startSeconds) {}

    /** A part with its notes. */
    record LineView(String name, String role, String instrument, List<NoteView> notes) {
        private static LineView of(Part part) {
            return new LineView(
                    part.name(),
                    part.role().name(),
                    part.instrument().slug(),
                    part.events().stream().map(NoteView::of).toList());
        }
    }

    /**
     * A note or a stroke.
     *
     * @param startTicks as written
     * @param shiftTicks how far the player is off
     * @param durationTicks absent for strokes
     * @param pitch MIDI note number; for strokes the percussion key
     * @param sound what is struck; absent for notes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoteView(
            long startTicks,
            int shiftTicks,
            @Nullable Long durationTicks,
            int pitch,
            double velocity,
            @Nullable String sound) {
        private static NoteView of(Event event) {
            double velocity = Rounded.to(event.velocity(), 4);
            return switch (event) {
                case Note n ->
                        new NoteView(
                                n.startTicks(),
                                n.shiftTicks(),
                                n.durationTicks(),
                                n.pitch(),
                                velocity,
                                null);
                case Hit h ->
                        new NoteView(
                                h.startTicks(),
                                h.shiftTicks(),
                                null,
                                h.sound().midiKey(),
                                velocity,
                                h.sound().name().toLowerCase(Locale.ROOT));
            };
        }
    }

    static ScoreView of(Score score) {
        return new ScoreView(
                score.title(),
                score.key().toString(),
                score.meter().toString(),
                Ticks.PER_QUARTER,
                score.meter().ticksPerBar(),
                score.bars(),
                score.lengthSeconds(),
                score.tempo().changes().stream()
                        .map(
                                c ->
                                        new TempoView(
                                                c.startTicks(),
                                                seconds(score, c.startTicks()),
                                                c.bpm()))
                        .toList(),
                SectionView.each(score),
                chords(score),
                score.parts().stream().map(LineView::of).toList());
    }

    private static List<ChordView> chords(Score score) {
        List<ChordView> chords = new ArrayList<>();
        for (Section section : score.sections()) {
            long start = score.barTicks(section.startBar());
            for (Progression.Span span : section.harmony().spans()) {
                long at = start + span.startTicks();
                chords.add(
                        new ChordView(
                                span.chord().symbol(),
                                at,
                                span.durationTicks(),
                                seconds(score, at)));
            }
        }
        return chords;
    }

    private static double seconds(Score score, long ticks) {
        return Rounded.to(score.tempo().secondsAt(ticks), 6);
    }
}
