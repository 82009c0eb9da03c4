package io.trackwright.music.compose;

import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;
import java.util.List;

/**
 * A section while it is being written, without the ring-out of the final chord.
 *
 * @param occurrence 0 for the first section of its kind
 * @param endTicks where playing stops: its end, a breath before a drop, or the final chord
 * @param loudness factor on all velocities
 * @param chords what it must be built on; one or none
 */
record Passage(
        int index,
        SectionKind kind,
        int startBar,
        int bars,
        double energy,
        int occurrence,
        Scene scene,
        long startTicks,
        long endTicks,
        Key key,
        double loudness,
        List<ChordSequence> chords) {

    int entry(Voice voice) {
        return scene.entry(voice.name(), bars);
    }

    Passage with(Scene other) {
        return new Passage(
                index,
                kind,
                startBar,
                bars,
                energy,
                occurrence,
                other,
                startTicks,
                endTicks,
                key,
                loudness,
                chords);
    }

    Passage in(Key other) {
        return new Passage(
                index,
                kind,
                startBar,
                bars,
                energy,
                occurrence,
                scene,
                startTicks,
                endTicks,
                other,
                loudness,
                chords);
    }
}
