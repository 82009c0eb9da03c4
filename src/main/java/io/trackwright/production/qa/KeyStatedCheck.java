package io.trackwright.production.qa;

import io.trackwright.music.theory.Key;

/** The score is written in the brief's key; how the tonic is spelled does not matter. */
final class KeyStatedCheck implements Check {
    @Override
    public String name() {
        return "stated_key";
    }

    @Override
    public Cure cure() {
        return Cure.RECOMPOSE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        Key written = evidence.score().key();
        Key wanted = evidence.brief().key().value();
        boolean same =
                written.mode() == wanted.mode()
                        && written.tonic().pitchClass() == wanted.tonic().pitchClass();
        return new Answer(name(), written.toString(), wanted.toString())
                .passIf(same, "written in " + written + ", wanted " + wanted);
    }
}
