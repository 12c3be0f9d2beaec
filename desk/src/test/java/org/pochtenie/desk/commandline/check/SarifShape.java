package org.pochtenie.desk.commandline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** As much of the schema of SARIF 2.1.0 as the command uses: which properties an object has, must have, and what they hold. */
final class SarifShape {
    /** By name of the object: its properties as {@code name:type}, with ! behind those that must be there, * behind lists. */
    private static final Map<String, List<String>> OBJECTS = Map.ofEntries(
            Map.entry("log", List.of("$schema:uri", "version!:version", "runs!:run*")),
            Map.entry(
                    "run",
                    List.of(
                            "tool!:tool",
                            "language:language",
                            "columnKind:columnKind",
                            "invocations:invocation*",
                            "artifacts:artifact*",
                            "results:result*")),
            Map.entry("tool", List.of("driver!:driver")),
            Map.entry("driver", List.of("name!:string", "language:language", "rules:rule*")),
            Map.entry(
                    "rule",
                    List.of(
                            "id!:string",
                            "shortDescription:message",
                            "fullDescription:message",
                            "help:message",
                            "defaultConfiguration:configuration")),
            Map.entry("configuration", List.of("level:level")),
            Map.entry("invocation", List.of("executionSuccessful!:boolean")),
            Map.entry("artifact", List.of("location:artifactLocation", "roles:role*", "contents:contents")),
            Map.entry("artifactLocation", List.of("uri:uri", "index:index")),
            Map.entry("contents", List.of("text:string")),
            Map.entry(
                    "result",
                    List.of(
                            "ruleId:string",
                            "ruleIndex:index",
                            "level:level",
                            "message!:message",
                            "locations:location*")),
            Map.entry("message", List.of("text!:words")),
            Map.entry("location", List.of("physicalLocation:physical", "logicalLocations:logical*")),
            Map.entry("physical", List.of("artifactLocation!:artifactLocation", "region:region")),
            Map.entry("logical", List.of("name:string", "kind:string")),
            Map.entry(
                    "region",
                    List.of(
                            "startLine!:count",
                            "startColumn:count",
                            "endLine:count",
                            "endColumn:count",
                            "snippet:contents")));

    private static final Map<String, String> PATTERNS = Map.of(
            "version", "2\\.1\\.0",
            "language", "[a-zA-Z]{2}(-[a-zA-Z]{2})?",
            "columnKind", "utf16CodeUnits|unicodeCodePoints",
            "level", "none|note|warning|error",
            "role", "analysisTarget",
            "words", "(?s)(?:[^{}]|\\{\\{|}})+");

    private SarifShape() {}

    static void assertHolds(JsonNode log) {
        check("log", log, "log");
    }

    private static void check(String type, JsonNode value, String path) {
        switch (type) {
            case "boolean" -> assertThat(value.isBoolean()).as(path).isTrue();
            case "index" -> assertThat(value.asInt(-1)).as(path).isNotNegative();
            case "count" -> assertThat(value.asInt(0)).as(path).isPositive();
            case "string" -> assertThat(value.isString()).as(path).isTrue();
            case "uri" ->
                assertThat(URI.create(value.asString()).toString()).as(path).matches("\\p{ASCII}+");
            default -> {
                if (PATTERNS.containsKey(type)) {
                    assertThat(value.asString()).as(path).matches(PATTERNS.get(type));
                } else {
                    checkObject(type, value, path);
                }
            }
        }
    }

    private static void checkObject(String type, JsonNode object, String path) {
        var known = OBJECTS.get(type);
        assertThat(object.isObject()).as(path).isTrue();
        assertThat(object.propertyNames())
                .as(path)
                .isSubsetOf(known.stream().map(SarifShape::name).toList())
                .containsAll(known.stream()
                        .filter(property -> property.contains("!"))
                        .map(SarifShape::name)
                        .toList());
        for (var property : known) {
            var value = object.get(name(property));
            if (value != null) {
                checkProperty(property.substring(property.indexOf(':') + 1), value, path + "." + name(property));
            }
        }
    }

    private static void checkProperty(String type, JsonNode value, String path) {
        if (!type.endsWith("*")) {
            check(type, value, path);
            return;
        }
        assertThat(value.isArray()).as(path).isTrue();
        for (int i = 0; i < value.size(); i++) {
            check(type.substring(0, type.length() - 1), value.get(i), path + "[" + i + "]");
        }
    }

    private static String name(String property) {
        return property.substring(0, property.indexOf(':')).replace("!", "");
    }
}
