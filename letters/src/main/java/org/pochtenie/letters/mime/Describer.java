package org.pochtenie.letters.mime;

import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

/** Tells mime4j which parts are multiparts by our own, more forgiving reading of Content-Type. */
final class Describer implements BodyDescriptorBuilder {
    private final int depthLeft;
    private @Nullable RawField contentType;

    Describer(int depthLeft) {
        this.depthLeft = depthLeft;
    }

    @Override
    public void reset() {
        contentType = null;
    }

    @Override
    public @Nullable Field addField(RawField field) {
        if (contentType == null && field.getNameLowerCase().equals("content-type")) {
            contentType = field;
        }
        return null;
    }

    @Override
    public BodyDescriptor build() {
        HeaderValue type = contentType == null
                ? HeaderValue.EMPTY
                : HeaderValue.parse(RawHeader.of(contentType.getRaw()).value(null));
        return new Description(type, depthLeft > 0);
    }

    @Override
    public BodyDescriptorBuilder newChild() {
        return new Describer(depthLeft - 1);
    }

    /** What mime4j is told of a part; with {@link #type} for ourselves. */
    record Description(HeaderValue type, boolean mayNest) implements BodyDescriptor {
        boolean multipart() {
            String boundary = getBoundary();
            return type.value().startsWith("multipart/") && boundary != null && !boundary.isBlank();
        }

        boolean tooDeep() {
            return multipart() && !mayNest;
        }

        @Override
        public @Nullable String getBoundary() {
            String boundary = type.parameter("boundary");
            return boundary == null ? null : boundary.stripTrailing();
        }

        @Override
        public String getMimeType() {
            return multipart() && mayNest ? type.value() : "application/octet-stream";
        }

        @Override
        public String getMediaType() {
            return getMimeType().substring(0, getMimeType().indexOf('/'));
        }

        @Override
        public String getSubType() {
            return getMimeType().substring(getMimeType().indexOf('/') + 1);
        }

        @Override
        public @Nullable String getCharset() {
            return null;
        }

        @Override
        public String getTransferEncoding() {
            return "8bit";
        }

        @Override
        public long getContentLength() {
            return -1;
        }
    }
}
