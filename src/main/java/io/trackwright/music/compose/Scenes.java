package io.trackwright.music.compose;

import java.util.ArrayList;
import java.util.List;

/** Changes who plays where. */
final class Scenes {
    private Scenes() {}

    /** The sketch with a voice in every passage, as for an instrument that was asked for. */
    static Sketch throughout(Sketch s, Voice voice) {
        List<Passage> passages = new ArrayList<>();
        for (Passage p : s.passages()) {
            Scene scene = p.scene();
            if (p.entry(voice) != 0) {
                List<String> voices = new ArrayList<>(scene.voices());
                voices.addFirst(voice.name());
                scene = new Scene(scene.kind(), voices, scene.roll());
            }
            passages.add(p.with(scene));
        }
        return new Sketch(
                s.brief(),
                s.style(),
                s.seed(),
                s.grid(),
                s.time(),
                List.copyOf(passages),
                s.harmony(),
                s.climax(),
                s.formBars());
    }
}
