package io.trackwright.production.prompt;

/**
 * Something of a request that could not be met as it was said.
 *
 * @param code stable, for programs: {@code genre-approximated}
 * @param text for people, one sentence
 */
public record Warning(String code, String text) {
    public Warning {
        if (!code.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException(
                    "code must be lower-case words joined by hyphens, was " + code);
        }
    }
}
