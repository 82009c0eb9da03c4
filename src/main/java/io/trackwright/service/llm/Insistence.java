package io.trackwright.service.llm;

/**
 * How firmly the shape of an answer is asked for. Not every provider knows every way: one that
 * refuses is asked in the next, and the gate holds whatever comes.
 */
enum Insistence {
    /** By a strict JSON schema: what is decoded cannot break it. */
    SCHEMA,
    /** Any JSON object; some providers know that, but not together with streaming. */
    OBJECT,
    /** By the instructions alone. */
    WORDS,
    /** Without temperature, seed and limit too: some models fix them. */
    BARE;

    Insistence weaker() {
        return values()[Math.min(ordinal() + 1, BARE.ordinal())];
    }
}
