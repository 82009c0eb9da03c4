package io.trackwright.production.prompt;

/** Reads a prompt in any language the parser knows. */
public interface PromptParser {
    /**
     * Collects what the words say and nothing else.
     *
     * @param prompt any text at all; control and direction characters are ignored
     * @return what was mentioned; empty lists where the prompt is silent. Never throws
     */
    Mentions parse(String prompt);
}
