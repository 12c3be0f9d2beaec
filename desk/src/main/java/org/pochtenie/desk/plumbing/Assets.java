package org.pochtenie.desk.plumbing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/** Addresses of styles and scripts that change with their content, so that a browser never keeps an old one. */
public final class Assets {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** {@code /assets/desk.css?v=0a1b2c3d} for {@code desk.css}. */
    public static String at(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        try (var file = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            var sum = new CRC32C();
            sum.update(Objects.requireNonNull(file, name).readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
