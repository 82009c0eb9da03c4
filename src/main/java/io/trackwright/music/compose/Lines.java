package io.trackwright.music.compose;

/** Which voices sing one note at a time. */
final class Lines {
    private Lines() {}

    static boolean single(Voice voice) {
        return switch (voice.idiom()) {
            case Idiom.Melody m -> true;
            case Idiom.Counter c -> true;
            case Idiom.Bass b -> true;
            case Idiom.WalkingBass w -> true;
            case Idiom.Ostinato o -> !o.octaves();
            case Idiom.Riff r -> !r.chords();
            case Idiom.Drums d -> false;
            case Idiom.Comping c -> false;
            case Idiom.Pad p -> false;
            case Idiom.Arpeggio a -> false;
            case Idiom.Riser r -> true;
            case Idiom.Impact i -> true;
            case Idiom.Texture t -> true;
        };
    }
}
