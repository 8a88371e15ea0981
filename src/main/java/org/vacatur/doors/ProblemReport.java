package org.vacatur.doors;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.web.ProblemAnswer;

/** Answers with problem details what the server refuses before it hands it on, where it would write a page of its own. */
public final class ProblemReport extends ErrorReportValve {
    /** Puts it where the server looks for its own. */
    static void takesThePlaceOfPages(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ProblemReport.class.getName());
            host.getPipeline().addValve(new ProblemReport());
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemType type = ProblemType.ofStatus(status);
        try {
            ProblemAnswer.send(request.getRequest(), response.getResponse(), type, type.advice());
            response.finishResponse();
        } catch (IOException e) {
            // the client has gone
        }
    }
}
