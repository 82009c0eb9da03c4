package io.trackwright.music.notation;

import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.ChordQuality;
import io.trackwright.music.theory.NoteName;

/** A chord symbol as a {@code harmony} element of MusicXML. */
final class HarmonyMark {
    private HarmonyMark() {}

    /** Writes the symbol, {@code offset} divisions after the place it stands at. */
    static void write(XmlPage page, Chord chord, NoteSpeller speller, long offset) {
        NoteName root = speller.root(chord.root());
        page.open("harmony", "print-frame", "no").open("root").text("root-step", root.letter());
        if (root.accidental() != 0) {
            page.text("root-alter", root.accidental());
        }
        page.close().text("kind", kind(chord.quality()), "text", chord.quality().symbol());
        if (!chord.bass().equals(chord.root())) {
            NoteName bass = speller.root(chord.bass());
            page.open("bass").text("bass-step", bass.letter());
            if (bass.accidental() != 0) {
                page.text("bass-alter", bass.accidental());
            }
            page.close();
        }
        switch (chord.quality()) {
            case ADD_9, MINOR_ADD_9, SIX_NINE -> added(page, 9, 0);
            case DOMINANT_7_FLAT_9 -> added(page, 9, -1);
            case DOMINANT_7_SUS4 -> added(page, 7, 0);
            default -> {}
        }
        if (offset != 0) {
            page.text("offset", offset);
        }
        page.close();
    }

    private static void added(XmlPage page, int degree, int alter) {
        page.open("degree", "print-object", "no")
                .text("degree-value", degree)
                .text("degree-alter", alter)
                .text("degree-type", "add")
                .close();
    }

    private static String kind(ChordQuality quality) {
        return switch (quality) {
            case MAJOR, ADD_9 -> "major";
            case MINOR, MINOR_ADD_9 -> "minor";
            case DIMINISHED -> "diminished";
            case AUGMENTED -> "augmented";
            case SUS2 -> "suspended-second";
            case SUS4, DOMINANT_7_SUS4 -> "suspended-fourth";
            case POWER -> "power";
            case MAJOR_6, SIX_NINE -> "major-sixth";
            case MINOR_6 -> "minor-sixth";
            case MAJOR_7 -> "major-seventh";
            case DOMINANT_7, DOMINANT_7_FLAT_9 -> "dominant";
            case MINOR_7 -> "minor-seventh";
            case MINOR_MAJOR_7 -> "major-minor";
            case HALF_DIMINISHED -> "half-diminished";
            case DIMINISHED_7 -> "diminished-seventh";
            case MAJOR_9 -> "major-ninth";
            case DOMINANT_9 -> "dominant-ninth";
            case MINOR_9 -> "minor-ninth";
            case DOMINANT_13 -> "dominant-13th";
            case MINOR_11 -> "minor-11th";
        };
    }
}
