package io.trackwright.music.compose;

import io.trackwright.music.score.SectionKind;
import java.util.List;

/**
 * Who plays in a kind of section.
 *
 * @param voices names of the line-up; {@code lead@8} enters at the ninth bar
 * @param roll true when the drums play a roll that rises to the next section
 */
public record Scene(SectionKind kind, List<String> voices, boolean roll) {
    public Scene {
        voices = List.copyOf(voices);
    }

    public static Scene of(SectionKind kind, String... voices) {
        return new Scene(kind, List.of(voices), false);
    }

    public static Scene build(SectionKind kind, String... voices) {
        return new Scene(kind, List.of(voices), true);
    }

    /** Names without their entries. */
    List<String> players() {
        return voices.stream().map(v -> v.split("@")[0]).toList();
    }

    /** Bar of the section in which a voice enters, or −1 when it is silent. */
    int entry(String voice, int bars) {
        for (String v : voices) {
            int at = v.indexOf('@');
            String name = at < 0 ? v : v.substring(0, at);
            if (name.equals(voice)) {
                return at < 0 ? 0 : Math.min(Integer.parseInt(v.substring(at + 1)), bars / 2);
            }
        }
        return -1;
    }
}
