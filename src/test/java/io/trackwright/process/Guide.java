package io.trackwright.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the documentation whose commands are meant to be typed: fenced blocks in {@code sh},
 * and behind some of them one in {@code text} with lines that must be among what they print. Those
 * in {@code sh stopped} are for a time when the service does not run.
 */
record Guide(List<Step> steps) {
    private static final Pattern BLOCK =
            Pattern.compile(
                    "^```(sh|sh stopped|text)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String SERVE = "./trackwright serve\n";
    private static final String USUAL_PLACE = "localhost:8080";

    /**
     * @param stopped whether the service must not run meanwhile
     * @param printed in which {@code …} stands for anything
     */
    record Step(String commands, boolean stopped, List<String> printed) {
        /** The lines that are missing in an output. */
        List<String> missing(String output) {
            return printed.stream()
                    .filter(line -> output.lines().noneMatch(pattern(line).asMatchPredicate()))
                    .toList();
        }

        private static Pattern pattern(String line) {
            return Pattern.compile(
                    List.of(line.split("…", -1)).stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*")));
        }
    }

    static Guide read(Path page, int port) throws IOException {
        String text = Files.readString(page).replace(USUAL_PLACE, "localhost:" + port);
        List<Step> steps = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(text); block.find(); ) {
            if (block.group(1).equals("text")) {
                Step last = steps.removeLast();
                List<String> lines = block.group(2).lines().toList();
                steps.add(new Step(last.commands(), last.stopped(), lines));
            } else {
                boolean stopped = block.group(1).endsWith("stopped");
                steps.add(new Step(block.group(2), stopped, List.of()));
            }
        }
        return new Guide(List.copyOf(steps));
    }

    /** All steps for one shell, as somebody types them with a service in a second terminal. */
    String script(int port) {
        StringBuilder script = new StringBuilder("set -e\n");
        for (int i = 0; i < steps.size(); i++) {
            script.append("printf '\\n").append(mark(i)).append("\\n'\n");
            String commands = steps.get(i).commands();
            if (steps.get(i).stopped()) {
                script.append("kill $SERVICE\nwait $SERVICE || true\n");
                script.append(commands).append(served(port));
            } else {
                script.append(commands.equals(SERVE) ? served(port) : commands);
            }
        }
        return script.append("printf '\\n").append(mark(steps.size())).append("\\n'\n").toString();
    }

    private static String served(int port) {
        return """
                ./trackwright serve > serve.log 2>&1 &
                SERVICE=$!
                trap 'kill $SERVICE' EXIT
                until curl -sf localhost:%d/q/health/ready > ready.txt; do
                  kill -0 $SERVICE && sleep 0.2
                done
                """
                .formatted(port);
    }

    /** What a step printed, of all that the script printed; empty when it was not reached. */
    static String part(String output, int step) {
        int start = output.indexOf(mark(step));
        int end = output.indexOf(mark(step + 1));
        return start < 0 ? "" : output.substring(start, end < 0 ? output.length() : end);
    }

    private static String mark(int step) {
        return "@@ step " + step + " @@";
    }
}
