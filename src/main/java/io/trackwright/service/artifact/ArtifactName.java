package io.trackwright.service.artifact;

import java.util.regex.Pattern;

/**
 * The rule for names of artifacts: slugs joined by '/', so that no name can leave its job's folder.
 */
final class ArtifactName {
    private static final int MAX_LENGTH = 200;
    private static final Pattern RULE =
            Pattern.compile("[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*");

    private ArtifactName() {}

    /** The name itself; fails when it breaks the rule. */
    static String checked(String name) {
        boolean legal =
                name.length() <= MAX_LENGTH && RULE.matcher(name).matches() && !name.contains("..");
        if (!legal) {
            throw new IllegalArgumentException(
                    "name must be slugs joined by '/', at most 200 characters, was " + shown(name));
        }
        return name;
    }

    private static String shown(String name) {
        String head = name.substring(0, Math.min(name.length(), 60));
        return head.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
