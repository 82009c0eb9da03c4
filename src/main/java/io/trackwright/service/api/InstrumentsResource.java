package io.trackwright.service.api;

import io.trackwright.music.theory.InstrumentFamily;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be asked for, or excluded, by name. */
@Path("/api/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class InstrumentsResource {
    /**
     * An instrument or a family of them.
     *
     * @param slug as requests name it
     * @param family the next wider family; its own slug for the widest
     */
    record InstrumentView(String slug, String family) {
        private static InstrumentView of(InstrumentFamily f) {
            return new InstrumentView(f.slug(), f.parent().slug());
        }
    }

    @GET
    @Operation(operationId = "listInstruments", summary = "Instruments and their families")
    public List<InstrumentView> list() {
        return Arrays.stream(InstrumentFamily.values()).map(InstrumentView::of).toList();
    }
}
