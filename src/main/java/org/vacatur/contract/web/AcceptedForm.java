package org.vacatur.contract.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Which of several forms of an answer a client wants most. */
public final class AcceptedForm {
    private AcceptedForm() {}

    /**
     * The form to answer in.
     *
     * @param request of which the Accept header counts
     * @param forms what can be answered, in the order in which it is given where all are alike to the client
     * @return empty if the client takes none of them
     */
    public static Optional<MediaType> of(HttpServletRequest request, List<MediaType> forms) {
        List<MediaType> accept = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
        Stream<MediaType> wanted = accept.isEmpty() ? Stream.of(MediaType.ALL) : accept.stream();
        return wanted.sorted(
                        Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(each -> forms.stream().filter(each::includes))
                .findFirst();
    }
}
