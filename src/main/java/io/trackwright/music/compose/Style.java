package io.trackwright.music.compose;

import io.trackwright.music.score.SectionKind;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The musical half of a genre, as data.
 *
 * @param forms variants of the form; a piece takes one
 * @param scenes who plays in which kind of section; each kind of the forms has one
 * @param changes progressions by kind of section; the first entry serves kinds without their own
 * @param cadence two bars that lead to the final chord, in major and in minor: {@code ii7 | V7}
 * @param lastChord the final chord in major and in minor
 * @param voices the line-up, the most important first
 * @param extras voices that play only when an instrument is asked for that fits no other
 * @param ringSeconds shortest time the final chord is given
 */
public record Style(
        List<Form> forms,
        List<Scene> scenes,
        List<Changes> changes,
        ByMode cadence,
        ByMode lastChord,
        Feel feel,
        List<Voice> voices,
        List<Voice> extras,
        double ringSeconds) {

    /** The same thing in keys with a major and with a minor third. */
    public record ByMode(String major, String minor) {
        String in(boolean minorThird) {
            return minorThird ? minor : major;
        }
    }

    public Style {
        forms = List.copyOf(forms);
        scenes = List.copyOf(scenes);
        changes = List.copyOf(changes);
        voices = List.copyOf(voices);
        extras = List.copyOf(extras);
        if (forms.isEmpty() || scenes.isEmpty() || changes.isEmpty() || voices.isEmpty()) {
            throw new IllegalArgumentException(
                    "forms, scenes, changes and voices must not be empty");
        }
        List<String> names =
                Stream.of(voices, extras).flatMap(List::stream).map(Voice::name).toList();
        for (Scene scene : scenes) {
            if (!names.containsAll(scene.players())) {
                throw new IllegalArgumentException(
                        "scenes must name voices of " + names + ", was " + scene);
            }
        }
        if (!(ringSeconds >= 1 && ringSeconds <= 8)) {
            throw new IllegalArgumentException("ringSeconds must be 1..8, was " + ringSeconds);
        }
    }

    Style with(Feel feel) {
        return new Style(
                forms, scenes, changes, cadence, lastChord, feel, voices, extras, ringSeconds);
    }

    /** The style with all its voices, and those at hand, rewritten. */
    Style withVoices(UnaryOperator<Voice> change) {
        return new Style(
                forms,
                scenes,
                changes,
                cadence,
                lastChord,
                feel,
                voices.stream().map(change).toList(),
                extras.stream().map(change).toList(),
                ringSeconds);
    }

    Style withVoices(List<Voice> voices, List<Scene> scenes) {
        return new Style(
                forms, scenes, changes, cadence, lastChord, feel, voices, extras, ringSeconds);
    }

    Style withChanges(List<Changes> changes) {
        return new Style(
                forms, scenes, changes, cadence, lastChord, feel, voices, extras, ringSeconds);
    }

    /** The style at about half its usual tempo, as it is felt at the whole. */
    public Style inHalfTheValues() {
        return withVoices(v -> v.plays(TimeStretch.faster(v.idiom())));
    }

    /** The style at about twice its usual tempo, as it is felt at the half. */
    public Style inTwiceTheValues() {
        return withVoices(v -> v.plays(TimeStretch.slower(v.idiom())));
    }

    /** Who plays in a section; of a kind the style does not know, what its nearest kin plays. */
    Scene scene(SectionKind kind) {
        return scenes.stream()
                .filter(s -> s.kind() == known(kind))
                .findFirst()
                .orElse(scenes.getFirst());
    }

    /** Index of the progressions for a kind of section. */
    int changesIndex(SectionKind kind) {
        int found = changesOf(known(kind));
        boolean contrast = kind == SectionKind.B && !knows(kind);
        boolean same = contrast && found == changesOf(known(SectionKind.A));
        return same ? (found + 1) % changes.size() : found;
    }

    private int changesOf(SectionKind kind) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).kinds().contains(kind)) {
                return i;
            }
        }
        return 0;
    }

    /** True when the style's own forms have such a section. */
    boolean knows(SectionKind kind) {
        return forms.stream().flatMap(f -> f.plans().stream()).anyMatch(p -> p.kind() == kind);
    }

    private SectionKind known(SectionKind kind) {
        if (knows(kind)) {
            return kind;
        }
        return Kinship.nearest(kind, scenes.stream().map(Scene::kind).toList()).orElse(kind);
    }
}
