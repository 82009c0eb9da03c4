package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Shows a job while it runs: the brief and the form as they become known, and how far it is. */
final class JobWatch implements EventStream.Listener {
    private static final long PATIENCE_MS = 60_000;
    private static final double LINE_EVERY_SECONDS = 15;

    private final RunningService service;
    private final Screen screen;
    private final Interruption interruption;
    private final String id;
    private final JobProgress progress = new JobProgress();
    private final StageBoard board = new StageBoard();
    private final Waveform waveform = new Waveform();
    private final ChunkFetcher chunks;
    private final long begin = System.nanoTime();
    private String lastStage = "";
    private double nextLine = LINE_EVERY_SECONDS;
    private double firstAudioSeconds = -1;
    private boolean briefShown;

    JobWatch(RunningService service, Screen screen, Interruption interruption, String id) {
        this.service = service;
        this.screen = screen;
        this.interruption = interruption;
        this.id = id;
        this.chunks = new ChunkFetcher(service.client(), id, waveform);
    }

    /** Follows the job to its end and returns its last representation. */
    JsonNode untilEnded() throws InterruptedException {
        try (var _ = interruption.whenInterrupted(screen::freeze)) {
            try (chunks) {
                new EventStream(service.client(), PATIENCE_MS).follow(id, this);
            }
            keepPicture();
        } finally {
            screen.bar("");
        }
        return service.client().job(id);
    }

    /** From the beginning of the watch to the first audio event; negative when there was none. */
    double firstAudioSeconds() {
        return firstAudioSeconds;
    }

    @Override
    public void event(ServerEvent event) {
        progress.accept(event);
        board.follow(progress, elapsed());
        switch (event.name()) {
            case "stage" -> stage();
            case "brief" -> brief(event.json());
            case "score" -> score(event.json());
            case "attempt" -> attempt(event.json());
            case "audio" -> {
                firstAudioSeconds = firstAudioSeconds < 0 ? elapsed() : firstAudioSeconds;
                if (pictured()) {
                    chunks.fetch(event.json());
                }
                nextLine();
            }
            default -> {} // the report is printed with the result
        }
        tick();
    }

    @Override
    public void tick() {
        service.ensureAlive();
        if (screen.live()) {
            String line = ProgressBar.line(progress, elapsed(), screen.columns());
            screen.bar(pictured() ? picture() + "\n" + line : line);
        }
    }

    /** Stages and waveform are drawn: somebody looks, and the terminal is wide enough. */
    private boolean pictured() {
        return screen.live() && screen.text() && screen.columns() >= StageBoard.LEAST_COLUMNS;
    }

    private String picture() {
        List<String> lines = new ArrayList<>(board.lines(progress, elapsed(), screen.columns()));
        if (!waveform.empty()) {
            lines.add(waveform.line(progress.totalSeconds(), screen.columns() - 1));
        }
        return String.join("\n", lines);
    }

    /** What was drawn stays on the screen when the job is done. */
    private void keepPicture() {
        if (pictured() && !waveform.empty()) {
            String picture = picture();
            screen.bar("");
            picture.lines().forEach(screen::note);
        }
    }

    private void stage() {
        if (!screen.live() && !progress.stage().equals(lastStage)) {
            String message = progress.message();
            boolean more = !message.isBlank() && !message.equalsIgnoreCase(progress.stage());
            screen.note(progress.stage() + (more ? ": " + message : ""));
        }
        lastStage = progress.stage();
    }

    private void brief(JsonNode data) {
        JsonNode brief = data.has("brief") ? data.path("brief") : data;
        String line = JobText.brief(brief);
        if (!briefShown && !line.isEmpty()) {
            screen.result("brief     " + line);
            screen.note("          (" + BriefText.LEGEND + ")");
            briefShown = true;
        }
    }

    private void score(JsonNode data) {
        progress.total(data.path("lengthSeconds").asDouble());
        String sections = JobText.sections(data.path("sections"));
        if (!sections.isEmpty() && progress.attempt() == 1) {
            screen.result("sections  " + sections);
        }
    }

    private void attempt(JsonNode data) {
        List<String> words = new ArrayList<>();
        words.add("attempt " + data.path("attempt").asInt());
        words.add(data.path("why").asText());
        words.add(data.path("change").asText());
        words.removeIf(String::isBlank);
        screen.note(String.join("; ", words));
    }

    /** Where no bar can be drawn, a line now and then. */
    private void nextLine() {
        if (!screen.live() && elapsed() >= nextLine) {
            screen.note(
                    progress.stage()
                            + ": "
                            + Clock.minutes(progress.masteredSeconds())
                            + " of "
                            + Clock.minutes(progress.totalSeconds())
                            + " mastered");
            nextLine = elapsed() + LINE_EVERY_SECONDS;
        }
    }

    private double elapsed() {
        return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
