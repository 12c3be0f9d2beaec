package org.pochtenie.letters.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Defect;
import org.pochtenie.letters.Defect.Kind;
import org.pochtenie.letters.Limits;

/** Cuts a letter into its parts with mime4j's token stream, in one pass; nested letters stay whole. */
public final class PartTree {
    private static final MimeConfig UNLIMITED = MimeConfig.custom()
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxLineLen(-1)
            .setMaxContentLen(-1)
            .setCountLineNumbers(false)
            .build();

    final List<Defect> defects = new ArrayList<>();
    final Part root = new Part(null);
    private final Limits limits;
    private final List<RawHeader> rawHeaders = new ArrayList<>();
    private @Nullable Part current;
    private int headerBytes;
    private int parts = 1;

    private PartTree(Limits limits) {
        this.limits = limits;
    }

    public static PartTree read(byte[] raw, Limits limits) {
        PartTree tree = new PartTree(limits);
        MimeTokenStream stream = new MimeTokenStream(UNLIMITED, new Describer(limits.depth()));
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(Wire.of(raw));
        try {
            boolean more = true;
            for (EntityState state = stream.getState(); more && state != EntityState.T_END_OF_STREAM; ) {
                more = tree.take(state, stream);
                state = more ? stream.next() : state;
            }
        } catch (MimeException | IOException broken) {
            tree.defect(Kind.STRUCTURE, "reading stopped: " + broken.getMessage());
        }
        if (raw.length == 0 || tree.root.headers.isEmpty() && tree.root.body.length == 0) {
            tree.defect(Kind.EMPTY, "no header and no body");
        }
        return tree;
    }

    /** False when no more is to be read. */
    private boolean take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> current = root;
            case T_START_BODYPART -> {
                return startPart();
            }
            case T_START_HEADER -> {
                rawHeaders.clear();
                headerBytes = 0;
            }
            case T_FIELD -> field(stream);
            case T_START_MULTIPART -> describe((Describer.Description) stream.getBodyDescriptor());
            case T_PREAMBLE -> part().body = bytes(stream.getInputStream());
            case T_BODY -> {
                describe((Describer.Description) stream.getBodyDescriptor());
                part().body = bytes(stream.getInputStream());
            }
            case T_END_BODYPART -> current = part().parent;
            case T_END_MULTIPART -> endMultipart();
            default -> {}
        }
        return true;
    }

    private Part part() {
        return current == null ? root : current;
    }

    private boolean startPart() {
        if (++parts > limits.parts()) {
            defect(Kind.LIMIT, "more than " + limits.parts() + " parts");
            return false;
        }
        Part child = new Part(part());
        part().children.add(child);
        current = child;
        return true;
    }

    private void field(MimeTokenStream stream) {
        RawHeader header = RawHeader.of(stream.getField().getRaw());
        int before = headerBytes;
        headerBytes += header.bytes().length + header.name().length();
        if (headerBytes <= limits.headerBytes()) {
            rawHeaders.add(header);
        } else if (before <= limits.headerBytes()) {
            defect(Kind.LIMIT, "more than " + limits.headerBytes() + " bytes of headers");
        }
    }

    private void describe(Describer.Description description) {
        Part part = part();
        part.type = description.type();
        part.multipart = description.multipart() && !description.tooDeep();
        for (RawHeader header : rawHeaders) {
            part.headers.add(header.header(part.type.parameter("charset")));
        }
        if (description.tooDeep()) {
            defect(Kind.LIMIT, "more than " + limits.depth() + " multiparts within each other");
        } else if (part.type.value().startsWith("multipart/") && !part.multipart) {
            defect(Kind.STRUCTURE, "a multipart without boundary");
        }
    }

    private void endMultipart() {
        Part part = part();
        if (part.children.isEmpty()) {
            defect(Kind.STRUCTURE, "a multipart without parts");
            part.multipart = false;
        } else {
            part.body = new byte[0];
        }
    }

    private byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.bodyBytes());
        if (bytes.length == limits.bodyBytes() && in.read() >= 0) {
            defect(Kind.LIMIT, "a part of more than " + limits.bodyBytes() + " bytes");
        }
        return bytes;
    }

    private void defect(Kind kind, String detail) {
        if (defects.size() < 100) {
            defects.add(new Defect(kind, detail));
        }
    }
}
