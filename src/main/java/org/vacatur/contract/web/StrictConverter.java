package org.vacatur.contract.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.vacatur.contract.InputTooLarge;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.contract.StrictReader;

/**
 * The only way by which a body becomes one of our records: its bytes, read strictly.
 *
 * @param <T> the record
 */
public final class StrictConverter<T> extends AbstractHttpMessageConverter<T> {
    private final Class<T> record;
    private final Function<byte[], T> reader;

    /**
     * Reads bodies of a type.
     *
     * @param record the type
     * @param reader reads the bytes, of which there is at most one more than allowed
     */
    public StrictConverter(Class<T> record, Function<byte[], T> reader) {
        super(MediaType.APPLICATION_JSON);
        this.record = record;
        this.reader = reader;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == record;
    }

    /** Whatever the body says it is: no other converter may be asked in this one's place. */
    @Override
    protected boolean canRead(@Nullable MediaType type) {
        return true;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected T readInternal(Class<? extends T> type, HttpInputMessage message) throws IOException {
        HttpHeaders headers = message.getHeaders();
        String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new RequestRefused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body is compressed; send it as it is.", List.of());
        }
        MediaType sent = headers.getContentType();
        if (sent != null && sent.getCharset() != null && !sent.getCharset().equals(StandardCharsets.UTF_8)) {
            throw new RequestRefused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body is not UTF-8; send it so.", List.of());
        }
        if (headers.getContentLength() > StrictReader.MAX_BYTES) {
            throw new InputTooLarge();
        }
        InputStream body = message.getBody();
        // one byte more than allowed shows that there are more, whatever the length announced
        return reader.apply(body.readNBytes(StrictReader.MAX_BYTES + 1));
    }

    @Override
    protected void writeInternal(T facts, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("What is read here is not answered");
    }
}
