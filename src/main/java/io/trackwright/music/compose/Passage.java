package io.trackwright.music.compose;

import io.trackwright.music.score.SectionKind;

/**
 * A section while it is being written, without the ring-out of the final chord.
 *
 * @param occurrence 0 for the first section of its kind
 * @param endTicks where playing stops: its end, a breath before a drop, or the final chord
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
        long endTicks) {

    int entry(Voice voice) {
        return scene.entry(voice.name(), bars);
    }
}
