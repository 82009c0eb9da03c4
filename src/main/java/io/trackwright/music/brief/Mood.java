package io.trackwright.music.brief;

import java.util.Locale;

/** A mood on two axes (Russell 1980): energy (arousal) and valence, each −1..1. */
public enum Mood {
    CALM(-0.7, 0.3),
    RELAXING(-0.8, 0.4),
    MELLOW(-0.5, 0.2),
    DREAMY(-0.5, 0.3),
    WARM(-0.2, 0.5),
    SMOOTH(-0.4, 0.4),
    ELEGANT(-0.2, 0.5),
    SOFT(-0.7, 0.2),
    ROMANTIC(-0.3, 0.5),
    NOSTALGIC(-0.3, 0.0),
    SAD(-0.5, -0.7),
    MELANCHOLIC(-0.5, -0.6),
    DARK(0.1, -0.7),
    TENSE(0.4, -0.5),
    DISSONANT(0.3, -0.6),
    SCARY(0.4, -0.9),
    MYSTERIOUS(-0.2, -0.3),
    AGGRESSIVE(0.9, -0.5),
    ENERGETIC(0.9, 0.3),
    DRIVING(0.7, 0.1),
    EPIC(0.8, 0.3),
    HEROIC(0.7, 0.6),
    DRAMATIC(0.6, -0.2),
    UPLIFTING(0.5, 0.8),
    EUPHORIC(0.8, 0.9),
    HAPPY(0.4, 0.9),
    PLAYFUL(0.4, 0.7),
    GROOVY(0.4, 0.4),
    HYPNOTIC(0.2, -0.1);

    private final double energy;
    private final double valence;

    Mood(double energy, double valence) {
        this.energy = energy;
        this.valence = valence;
    }

    public double energy() {
        return energy;
    }

    public double valence() {
        return valence;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
