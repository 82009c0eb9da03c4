package io.trackwright.production.qa;

import io.trackwright.music.theory.TimeSignature;

/** The score is written in the brief's metre. */
final class MetreCheck implements Check {
    @Override
    public String name() {
        return "stated_metre";
    }

    @Override
    public Cure cure() {
        return Cure.RECOMPOSE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        TimeSignature written = evidence.score().meter();
        TimeSignature wanted = evidence.brief().timeSignature().value();
        return new Answer(name(), written.toString(), wanted.toString())
                .passIf(written.equals(wanted), "written in " + written + ", wanted " + wanted);
    }
}
