package io.trackwright.service.llm;

/**
 * What came back.
 *
 * @param text all of it, or what came before the line broke
 * @param tokensIn −1 when the provider did not say
 * @param tokensOut −1 when the provider did not say
 */
record Reply(String text, int tokensIn, int tokensOut) {}
