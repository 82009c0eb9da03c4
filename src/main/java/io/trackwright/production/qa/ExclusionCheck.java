package io.trackwright.production.qa;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Part;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nothing that was excluded is in the score: no part of a banned family, even one without events
 * (it would have a stem), and no banned drum in any part. A stem is the rendering of one part, so
 * this holds for the stems, too.
 */
final class ExclusionCheck implements Check {
    @Override
    public String name() {
        return "exclusions";
    }

    @Override
    public Cure cure() {
        return Cure.RECOMPOSE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        MusicBrief brief = evidence.brief();
        Set<String> found = new TreeSet<>();
        for (Part part : evidence.score().parts()) {
            if (brief.excludes(part.instrument())) {
                found.add(part.instrument().slug() + " in part " + part.name());
            }
            part.events().stream()
                    .filter(Hit.class::isInstance)
                    .map(event -> ((Hit) event).sound())
                    .distinct()
                    .map(DrumSound::family)
                    .filter(brief::excludes)
                    .forEach(drum -> found.add(drum.slug() + " in part " + part.name()));
        }
        String listed = found.isEmpty() ? "none" : String.join(", ", found);
        String text =
                brief.exclusions().isEmpty()
                        ? "nothing was excluded"
                        : "excluded instruments found: " + listed;
        return new Answer(name(), listed, "none").passIf(found.isEmpty(), text);
    }
}
