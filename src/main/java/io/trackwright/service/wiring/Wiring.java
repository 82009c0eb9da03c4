package io.trackwright.service.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.subscription.Cancellable;
import io.trackwright.audio.codec.CodecLibrary;
import io.trackwright.audio.codec.Encoding;
import io.trackwright.audio.codec.OggVorbis;
import io.trackwright.audio.soundfont.SoundFontLimits;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.critique.Critic;
import io.trackwright.music.critique.HumanRanges;
import io.trackwright.production.compose.ScoreSearch;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.PromptParser;
import io.trackwright.production.prompt.RulePromptParser;
import io.trackwright.production.render.SoundFonts;
import io.trackwright.service.api.ApiSettings;
import io.trackwright.service.api.PictureRequest;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.FileArtifactStore;
import io.trackwright.service.job.JobHistory;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.Stage;
import io.trackwright.service.llm.Endpoint;
import io.trackwright.service.llm.LlmHeartbeat;
import io.trackwright.service.llm.LlmSettings;
import io.trackwright.service.operations.DiskSpace;
import io.trackwright.service.operations.EventLog;
import io.trackwright.service.operations.Heartbeat;
import io.trackwright.service.operations.JobTraces;
import io.trackwright.service.operations.Statistics;
import io.trackwright.service.pipeline.ArtifactRenderings;
import io.trackwright.service.pipeline.Bells;
import io.trackwright.service.pipeline.ComputePool;
import io.trackwright.service.pipeline.FormatSettings;
import io.trackwright.service.pipeline.Formats;
import io.trackwright.service.pipeline.Inspection;
import io.trackwright.service.pipeline.Intake;
import io.trackwright.service.pipeline.MixFiles;
import io.trackwright.service.pipeline.QaStage;
import io.trackwright.service.pipeline.Rehearsal;
import io.trackwright.service.pipeline.Renderings;
import io.trackwright.service.pipeline.Resumption;
import io.trackwright.service.pipeline.ScoreLimits;
import io.trackwright.service.pipeline.Scratch;
import io.trackwright.service.pipeline.StageLimits;
import io.trackwright.service.pipeline.StageRunner;
import io.trackwright.service.pipeline.Stems;
import io.trackwright.service.pipeline.Tracks;
import io.trackwright.service.store.PostgresEventFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Builds the core from configuration, and starts and stops what runs by itself. */
@ApplicationScoped
public class Wiring {
    private static final Logger LOG = Logger.getLogger(Wiring.class);

    private final TrackwrightConfig config;
    private Cancellable sweep = () -> {};

    Wiring(TrackwrightConfig config) {
        this.config = config;
    }

    void start(
            @Observes StartupEvent event,
            LlmSettings llm,
            Resumption resumption,
            Rehearsal rehearsal,
            DiskSpace disk)
            throws IOException {
        disk.watch(config.dataDir());
        // asked for here, half a configuration ends the start and not the first job
        llm.endpoint().forEach(model -> LOG.infof("Planning with %s", model));
        sweep = resumption.begin();
        if (config.compute().rehearse()) {
            rehearsal.begin();
        }
    }

    void stop(@Observes ShutdownEvent event, StageRunner runner) {
        sweep.cancel();
        runner.close();
    }

    @Produces
    @Singleton
    ComputePool computePool() {
        int threads = config.compute().threads();
        return new ComputePool(threads > 0 ? threads : Runtime.getRuntime().availableProcessors());
    }

    void close(@Disposes ComputePool pool) {
        pool.close();
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Produces
    @Singleton
    PostgresEventFeed.Patience patience() {
        return new PostgresEventFeed.Patience(config.events().poll());
    }

    @Produces
    @Singleton
    ApiSettings apiSettings() {
        return new ApiSettings(
                config.limits().promptCharacters(),
                config.limits().bodyBytes(),
                config.events().heartbeat(),
                config.limits().longestWait(),
                config.sound().engine(),
                config.compose().candidates(),
                config.limits().candidates());
    }

    @Produces
    @Singleton
    ArtifactStore artifacts() throws IOException {
        return new FileArtifactStore(config.dataDir().resolve("artifacts"));
    }

    @Produces
    @Singleton
    MixFiles mixFiles(ArtifactStore artifacts) {
        return new MixFiles(artifacts);
    }

    @Produces
    @Singleton
    StageRunner stageRunner(
            JobRepository jobs, ComputePool pool, Bells bells, MixFiles mix, JobTraces traces) {
        TrackwrightConfig.Stages stages = config.stages();
        Map<Stage, Duration> limits =
                Map.of(
                        // the model's time is its own
                        Stage.PARSE, stages.parse().plus(config.llm().timeout()),
                        Stage.COMPOSE, stages.compose(),
                        Stage.SYNTHESIZE, stages.synthesize(),
                        Stage.MASTER, stages.master(),
                        Stage.QA, stages.check());
        return new StageRunner(
                jobs, pool, bells, mix, new StageLimits(limits, stages.tries()), traces);
    }

    @Produces
    @Singleton
    Intake intake(
            JobRepository jobs,
            ArtifactStore artifacts,
            ComputePool pool,
            StageRunner runner,
            Bells bells,
            SoundFonts fonts) {
        return new Intake(
                jobs, artifacts, pool, runner, bells, fonts, config.limits().jobsInFlight());
    }

    @Produces
    @Singleton
    Rehearsal rehearsal(
            JobRepository jobs,
            PromptParser parser,
            BriefCompleter completer,
            ScoreSearch search,
            ComputePool pool,
            StageRunner runner) {
        return new Rehearsal(jobs, parser, completer, search, pool, runner);
    }

    @Produces
    @Singleton
    Resumption resumption(JobRepository jobs, StageRunner runner, Bells bells) {
        return new Resumption(jobs, runner, bells, config.stages().sweep());
    }

    @Produces
    @Singleton
    SoundFonts soundFonts() {
        TrackwrightConfig.SoundSource sound = config.sound();
        return new SoundFonts(
                SoundFonts.Settings.of(
                        sound.fonts().orElse(List.of()),
                        config.dataDir(),
                        SoundFontLimits.DEFAULT.withBytes(
                                sound.maxBytes(), sound.maxDecodedBytes()),
                        OggVorbis::decode));
    }

    @Produces
    @Singleton
    Tracks tracks(SoundFonts fonts) {
        return new Tracks(fonts, config.limits().keptMixes());
    }

    @Produces
    @Singleton
    Stems stems(ArtifactStore artifacts, ComputePool pool, Tracks tracks) {
        return new Stems(artifacts, pool, tracks);
    }

    @Produces
    @Singleton
    Renderings renderings(
            ArtifactStore artifacts,
            JobRepository jobs,
            ComputePool pool,
            Stems stems,
            Formats formats) {
        return new ArtifactRenderings(artifacts, jobs, pool, stems, formats);
    }

    @Produces
    @Singleton
    Formats formats(ArtifactStore artifacts) throws IOException {
        TrackwrightConfig.Formats formats = config.formats();
        CodecLibrary.unpackInto(formats.libraryDir().orElse(config.dataDir().resolve("codecs")));
        return new Formats(
                artifacts,
                new FormatSettings(
                        new Encoding.Flac(24, formats.flacLevel()),
                        new Encoding.Mp3(formats.mp3Kbps(), formats.mp3Quality()),
                        new Encoding.Opus(formats.opusKbps()),
                        new Encoding.Aac(formats.aacKbps())),
                new Scratch(config.dataDir().resolve("scratch")));
    }

    @Produces
    @Singleton
    PictureRequest.Limits pictureLimits() {
        return new PictureRequest.Limits(
                config.pictures().maxWidth(), config.pictures().maxHeight());
    }

    @Produces
    @Singleton
    Inspection inspection(ArtifactStore artifacts, Stems stems) {
        return new Inspection(artifacts, stems, config.qa().residualSeconds());
    }

    /** The rules read and plan alone. */
    @Produces
    @Singleton
    Heartbeat heartbeat(LlmHeartbeat heard) {
        return () -> beat(heard.pulse());
    }

    private static Heartbeat.Beat beat(LlmHeartbeat.Pulse p) {
        return new Heartbeat.Beat(
                p.provider(),
                p.model(),
                p.lastAnswerAt(),
                p.lastLatencyMs(),
                p.answers(),
                p.errors());
    }

    @Produces
    @Singleton
    Statistics statistics(JobHistory history, Heartbeat heartbeat, InstantSource clock) {
        return new Statistics(history, heartbeat, clock);
    }

    @Produces
    @Singleton
    EventLog eventLog(JobHistory history, InstantSource clock) {
        return new EventLog(history, clock, config.events().log());
    }

    @Produces
    @Singleton
    QaStage.AttemptLimit attemptLimit() {
        return new QaStage.AttemptLimit(config.limits().attempts());
    }

    @Produces
    @Singleton
    PromptParser promptParser() {
        return new RulePromptParser(Genres.profiles());
    }

    @Produces
    @Singleton
    BriefCompleter briefCompleter() {
        return new BriefCompleter(Genres.profiles(), Genres.fallback());
    }

    @Produces
    @Singleton
    BriefLimits briefLimits() {
        TrackwrightConfig.Limits limits = config.limits();
        return new BriefLimits(limits.minLengthSeconds(), limits.maxLengthSeconds());
    }

    @Produces
    @Singleton
    ScoreLimits scoreLimits() {
        TrackwrightConfig.Limits limits = config.limits();
        return new ScoreLimits(
                limits.scoreBytes(),
                limits.scoreNotes(),
                limits.scoreTracks(),
                limits.scoreTempoChanges(),
                limits.minLengthSeconds(),
                limits.maxLengthSeconds());
    }

    @Produces
    @Singleton
    LlmSettings llmSettings() {
        TrackwrightConfig.Llm llm = config.llm();
        return new LlmSettings(
                llm.enabled()
                        ? Endpoint.chosen(
                                llm.baseUrl().orElse(""),
                                llm.model().orElse(""),
                                llm.apiKey().orElse(""),
                                llm.groqApiKey().orElse(""))
                        : List.of(),
                llm.timeout(),
                llm.tries(),
                llm.pause(),
                llm.longestPause(),
                llm.callsAtOnce(),
                llm.breakerFailures(),
                llm.breakerCoolDown(),
                llm.answerTokens(),
                llm.answerBytes());
    }

    @Produces
    @Singleton
    ScoreSearch scoreSearch() {
        Critic critic = new Critic(HumanRanges.shipped());
        return new ScoreSearch(new Composer(), critic, config.compose().candidates());
    }
}
