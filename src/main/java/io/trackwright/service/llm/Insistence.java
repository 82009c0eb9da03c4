package io.trackwright.service.llm;

/**
 * How firmly the shape of an answer is asked for. Not every provider knows every way: one that
 * refuses is asked in the next, and the gate holds whatever comes.
 */
enum Insistence {
    /** By a strict JSON schema: what is decoded cannot break it. */
    SCHEMA,
    /** Any JSON object. */
    OBJECT,
    /** By the instructions alone, and without any other option. */
    WORDS;

    Insistence weaker() {
        return this == SCHEMA ? OBJECT : WORDS;
    }
}
