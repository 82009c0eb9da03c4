package io.trackwright.service.api;

import io.smallrye.common.annotation.Blocking;
import io.trackwright.music.score.Score;
import io.trackwright.production.picture.LoudnessChart;
import io.trackwright.production.picture.Overview;
import io.trackwright.production.picture.Peaks;
import io.trackwright.production.picture.Size;
import io.trackwright.production.picture.Stretch;
import io.trackwright.production.picture.Theme;
import io.trackwright.production.picture.Waveform;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobRepository.JobWithDocuments;
import io.trackwright.service.pipeline.NotAvailable;
import io.trackwright.service.pipeline.Renderings;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures of the finished track, and the figures for drawing one's own. */
@Path(JobResource.PATH + "/{id}")
@Tag(name = "Pictures")
@Blocking
@APIResponse(responseCode = "200", description = "The picture")
@APIResponse(responseCode = "304", description = "As it was")
@APIResponse(responseCode = "404", description = "There is no such job, or it has no master")
@APIResponse(responseCode = "409", description = "The job has not ended")
@APIResponse(responseCode = "422", description = "A parameter is out of range")
public class PicturesResource {
    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";

    private final OwnJobs own;
    private final Renderings renderings;
    private final ArtifactStore store;
    private final PictureRequest.Limits limits;

    PicturesResource(
            OwnJobs own, Renderings renderings, ArtifactStore store, PictureRequest.Limits limits) {
        this.own = own;
        this.renderings = renderings;
        this.store = store;
        this.limits = limits;
    }

    @GET
    @Path("waveform.{format: svg|png}")
    @Operation(
            operationId = "getWaveform",
            summary = "The outline of the track",
            description = "Peaks and, within them, root mean square; 1200 × 200 by default.")
    public Response waveform(
            @PathParam("id") String id,
            @PathParam("format") String format,
            @BeanParam PictureRequest wishes,
            @BeanParam FileRequest request) {
        Size size = wishes.size(1200, 200, Size.MIN_HEIGHT, limits);
        Theme theme = wishes.theme();
        JobWithDocuments made = ended(id, "waveform." + format);
        Waveform picture = new Waveform(overview(made), form(made), size, theme);
        boolean svg = format.equals("svg");
        byte[] bytes = svg ? utf8(picture.svg(made.job().title() + ", waveform")) : picture.png();
        return drawn(made, bytes, svg ? SVG : PNG, " waveform." + format, request);
    }

    @GET
    @Path("loudness.svg")
    @Operation(
            operationId = "getLoudness",
            summary = "Loudness over time",
            description =
                    "Momentary as an area, short-term as a line, the level aimed at, the sections;"
                            + " 1200 × 320 by default.")
    public Response loudness(
            @PathParam("id") String id,
            @BeanParam PictureRequest wishes,
            @BeanParam FileRequest request) {
        Size size = wishes.size(1200, 320, LoudnessChart.MIN_HEIGHT, limits);
        Theme theme = wishes.theme();
        JobWithDocuments made = ended(id, "loudness.svg");
        double target = made.job().request().delivery().loudnessLufs();
        LoudnessChart chart = new LoudnessChart(overview(made), form(made), target, size, theme);
        byte[] bytes = utf8(chart.svg(made.job().title() + ", loudness"));
        return drawn(made, bytes, SVG, " loudness.svg", request);
    }

    @GET
    @Path("spectrogram.png")
    @Operation(
            operationId = "getSpectrogram",
            summary = "Which frequencies sound when",
            description = "30 Hz to 20 kHz, logarithmic; 1200 × 480 by default.")
    public Response spectrogram(
            @PathParam("id") String id,
            @BeanParam PictureRequest wishes,
            @BeanParam FileRequest request) {
        Size size = wishes.size(1200, 480, Size.MIN_HEIGHT, limits);
        Theme theme = wishes.theme();
        JobWithDocuments made = ended(id, "spectrogram.png");
        Artifact file = renderings.spectrogram(made.job(), size, theme).await().indefinitely();
        String name = FileName.inline(FileName.stem(made), " spectrogram.png");
        return request.answer(ServedFile.stored(store, made.job().id(), file, PNG, name, false));
    }

    @GET
    @Path("peaks.json")
    @Operation(
            operationId = "getPeaks",
            summary = "Lowest and highest samples, for drawing a waveform",
            description =
                    "In the form of BBC audiowaveform, version 2: about `width` pairs, 1000 by"
                            + " default.")
    public Response peaks(
            @PathParam("id") String id,
            @BeanParam PictureRequest wishes,
            @BeanParam FileRequest request) {
        int pairs = wishes.size(1000, Size.MIN_HEIGHT, Size.MIN_HEIGHT, limits).width();
        JobWithDocuments made = ended(id, "peaks.json");
        byte[] bytes = utf8(Peaks.json(overview(made), pairs));
        return drawn(made, bytes, "application/json", " peaks.json", request);
    }

    private JobWithDocuments ended(String id, String name) {
        JobWithDocuments made = own.findWithDocuments(id).await().indefinitely();
        Job job = made.job();
        if (!job.state().ended()) {
            throw new NotAvailable(name + " is made when the job ends.", true);
        }
        return made;
    }

    private Overview overview(JobWithDocuments made) {
        return renderings.overview(made.job()).await().indefinitely();
    }

    private static List<Stretch> form(JobWithDocuments made) {
        Score score = made.documents().score().getFirst();
        return SectionView.each(score).stream()
                .map(s -> new Stretch(s.kind().replace('_', ' '), s.startSeconds()))
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Response drawn(
            JobWithDocuments made,
            byte[] bytes,
            String mediaType,
            String suffix,
            FileRequest request) {
        String name = FileName.inline(FileName.stem(made), suffix);
        return request.answer(ServedFile.of(bytes, mediaType, name));
    }
}
