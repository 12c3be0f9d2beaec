package org.pochtenie.letters.mime;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Defect.Kind;
import org.pochtenie.letters.Limits;
import org.pochtenie.letters.mime.Boundaries.Delimiter;

/** Cuts a letter into its parts (RFC 2046 section 5.1) in one pass over its lines; nested letters stay whole. */
public final class PartTree {
    final Defects defects = new Defects();
    final Part root = new Part(null);

    /** By which the raw headers were read; texts without a label are taken for the same. */
    @Nullable
    Charset charset;

    private final Limits limits;
    private final Wire wire;
    private final Boundaries boundaries;
    private int parts = 1;

    private PartTree(Wire wire, Limits limits) {
        this.wire = wire;
        this.limits = limits;
        this.boundaries = new Boundaries(wire);
    }

    public static PartTree read(byte[] raw, Limits limits) {
        PartTree tree = new PartTree(Wire.of(raw), limits);
        tree.cut();
        if (tree.root.headers.isEmpty() && tree.root.bodyLength() == 0) {
            tree.defects.add(Kind.EMPTY, "no header and no body");
        }
        tree.charset = EightBitHeaders.read(tree.root, tree.defects);
        return tree;
    }

    private void cut() {
        Part part = root;
        int from = head(root, wire.start());
        int at = from;
        int end = wire.bytes().length;
        boolean ended = false;
        while (at < end) {
            int next = wire.nextLine(at);
            Delimiter delimiter = boundaries.at(at, next);
            if (delimiter != null) {
                if (!ended) {
                    body(part, from, beforeLineEnd(from, at));
                }
                boundaries.close(delimiter);
                ended = delimiter.last();
                if (!ended && ++parts > limits.parts()) {
                    defects.add(Kind.LIMIT, "more than " + limits.parts() + " parts");
                    return;
                }
                if (!ended) {
                    part = new Part(delimiter.part());
                    delimiter.part().children.add(part);
                    next = head(part, next);
                    from = next;
                }
            }
            at = next;
        }
        if (!ended) {
            body(part, from, end);
        }
        if (boundaries.depth() > 0) {
            defects.add(Kind.STRUCTURE, "a multipart without end");
        }
    }

    /** Reads the headers of a part and opens it when it is a multipart; returns where its body begins. */
    private int head(Part part, int at) {
        int body = new HeaderBlock(wire, boundaries, defects, limits, part).read(at);
        part.type = HeaderValue.parse(part.header("Content-Type"));
        if (!part.type.value().startsWith("multipart/")) {
            return body;
        }
        String boundary = part.type.parameter("boundary");
        if (boundary == null || boundary.isBlank()) {
            defects.add(Kind.STRUCTURE, "a multipart without boundary");
        } else if (boundaries.depth() >= limits.depth()) {
            defects.add(Kind.LIMIT, "more than " + limits.depth() + " multiparts within each other");
        } else {
            part.multipart = true;
            boundaries.open(part, boundary, body);
        }
        return body;
    }

    private void body(Part part, int from, int to) {
        if (to - from > limits.bodyBytes()) {
            defects.add(Kind.LIMIT, "a part of more than " + limits.bodyBytes() + " bytes");
        }
        part.body(wire.bytes(), from, Math.min(to, from + limits.bodyBytes()));
    }

    /** The line break before a delimiter belongs to the delimiter. */
    private int beforeLineEnd(int from, int at) {
        byte[] bytes = wire.bytes();
        int end = at > from && bytes[at - 1] == '\n' ? at - 1 : at;
        return end > from && bytes[end - 1] == '\r' ? end - 1 : end;
    }
}
