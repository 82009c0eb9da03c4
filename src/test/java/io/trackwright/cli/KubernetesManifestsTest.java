package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests as files: complete, consistent with each other and with the image. */
class KubernetesManifestsTest {
    private static final Path BASE = Path.of("kubernetes/base");
    private static final Path GKE = Path.of("kubernetes/overlays/gke");

    private final JsonNode deployment = YamlFile.read(BASE.resolve("deployment.yaml"));
    private final JsonNode pod = deployment.at("/spec/template/spec");
    private final JsonNode container = pod.at("/containers/0");

    @ParameterizedTest
    @CsvSource({
        "startupProbe,/q/health/started",
        "livenessProbe,/q/health/live",
        "readinessProbe,/q/health/ready"
    })
    void everyProbeAsksItsOwnQuestion(String probe, String path) {
        assertEquals(path, container.at("/" + probe + "/httpGet/path").asText());
        assertEquals("http", container.at("/" + probe + "/httpGet/port").asText());
        assertEquals("http", container.at("/ports/0/name").asText());
        assertEquals(8080, container.at("/ports/0/containerPort").asInt());
    }

    @Test
    void runsWithoutPrivilegesOnAReadOnlyRoot() {
        assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
        assertEquals(10_001, pod.at("/securityContext/runAsUser").asInt());
        assertEquals("RuntimeDefault", pod.at("/securityContext/seccompProfile/type").asText());
        assertTrue(container.at("/securityContext/readOnlyRootFilesystem").asBoolean());
        assertTrue(container.at("/securityContext/allowPrivilegeEscalation").isBoolean());
        assertFalse(container.at("/securityContext/allowPrivilegeEscalation").asBoolean());
        assertEquals("ALL", container.at("/securityContext/capabilities/drop/0").asText());
        assertFalse(pod.path("automountServiceAccountToken").asBoolean(true));
    }

    @Test
    void asksForResourcesAndLimitsMemory() {
        assertTrue(container.at("/resources/requests").has("cpu"));
        assertTrue(container.at("/resources/requests").has("memory"));
        assertTrue(container.at("/resources/limits").has("memory"));
    }

    @Test
    void whatIsMountedExistsAndDataIsWritable() {
        Map<String, JsonNode> mounts = byName(container.path("volumeMounts"));
        Map<String, JsonNode> volumes = byName(pod.path("volumes"));
        assertEquals(volumes.keySet(), mounts.keySet());
        String claim = YamlFile.read(BASE.resolve("volume.yaml")).at("/metadata/name").asText();
        assertEquals(
                claim,
                volumes.getOrDefault("data", Json.object())
                        .at("/persistentVolumeClaim/claimName")
                        .asText());
        String dataFolder =
                YamlFile.read(BASE.resolve("config.yaml"))
                        .at("/data/TRACKWRIGHT_DATA_DIR")
                        .asText();
        JsonNode data = mounts.getOrDefault("data", Json.object());
        assertEquals(dataFolder, data.path("mountPath").asText());
        assertFalse(data.path("readOnly").asBoolean(false));
        assertEquals("/tmp", mounts.getOrDefault("tmp", Json.object()).path("mountPath").asText());
    }

    @Test
    void configurationComesFromTheConfigMapAndTheSecret() {
        List<String> sources = new ArrayList<>();
        container
                .path("envFrom")
                .forEach(
                        source -> {
                            sources.add(source.at("/configMapRef/name").asText());
                            sources.add(source.at("/secretRef/name").asText());
                        });
        sources.removeIf(String::isEmpty);
        String map = YamlFile.read(BASE.resolve("config.yaml")).at("/metadata/name").asText();
        String model = "trackwright-language-model";
        assertEquals(List.of(map, "trackwright-database", model), sources);
        assertTrue(container.at("/envFrom/2/secretRef/optional").asBoolean());
    }

    @ParameterizedTest
    @ValueSource(strings = {"service.yaml", "disruption-budget.yaml", "network-policy.yaml"})
    void selectorsFindThePod(String file) {
        JsonNode spec = YamlFile.read(BASE.resolve(file)).path("spec");
        JsonNode selector =
                Stream.of(
                                spec.at("/selector/matchLabels"),
                                spec.at("/podSelector/matchLabels"),
                                spec.path("selector"))
                        .filter(JsonNode::isObject)
                        .findFirst()
                        .orElseThrow();
        assertEquals(deployment.at("/spec/template/metadata/labels"), selector);
    }

    @Test
    void theServiceAccountIsTheOneThatExists() {
        JsonNode account = YamlFile.read(BASE.resolve("service-account.yaml"));
        assertEquals(
                account.at("/metadata/name").asText(), pod.path("serviceAccountName").asText());
    }

    @Test
    void kustomizationsListEveryFileAndNoOther() throws IOException {
        for (Path folder : List.of(BASE, GKE)) {
            JsonNode kustomization = YamlFile.read(folder.resolve("kustomization.yaml"));
            List<String> listed = new ArrayList<>(List.of("kustomization.yaml"));
            kustomization.path("resources").forEach(name -> listed.add(name.asText()));
            kustomization.path("patches").forEach(patch -> listed.add(patch.path("path").asText()));
            for (String name : listed) {
                assertTrue(Files.exists(folder.resolve(name)), folder + " lists " + name);
            }
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .forEach(name -> assertTrue(listed.contains(name), name + " is orphaned"));
            }
        }
    }

    @Test
    void overlayPatchesNameWhatTheBaseHas() throws IOException {
        List<String> base = new ArrayList<>();
        try (Stream<Path> files = Files.list(BASE)) {
            files.map(YamlFile::read).forEach(resource -> base.add(identity(resource)));
        }
        for (JsonNode patch : YamlFile.read(GKE.resolve("kustomization.yaml")).path("patches")) {
            JsonNode resource = YamlFile.read(GKE.resolve(patch.path("path").asText()));
            assertTrue(base.contains(identity(resource)), identity(resource));
        }
    }

    @Test
    void oneImageNameEverywhere() throws IOException {
        String image = container.path("image").asText();
        JsonNode compose = YamlFile.read(Path.of("docker-compose.yml"));
        assertEquals(image, compose.at("/services/trackwright/image").asText());
        assertTrue(Files.readString(Path.of(".gitlab-ci.yml")).contains("image: " + image + "|"));
        String dockerfile = Files.readString(Path.of("src/main/docker/Dockerfile.jvm"));
        assertTrue(dockerfile.contains("USER 10001:10001"));
        assertTrue(dockerfile.contains("TRACKWRIGHT_DATA_DIR=/data"));
    }

    private static String identity(JsonNode resource) {
        return resource.path("kind").asText() + "/" + resource.at("/metadata/name").asText();
    }

    private static Map<String, JsonNode> byName(JsonNode list) {
        Map<String, JsonNode> byName = new java.util.TreeMap<>();
        list.forEach(item -> byName.put(item.path("name").asText(), item));
        return byName;
    }
}
