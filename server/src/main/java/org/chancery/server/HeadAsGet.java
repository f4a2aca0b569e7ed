package org.chancery.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Answers `HEAD` with what `GET` would say, but for the body (RFC 9110, 9.3.2); that Jetty leaves
/// away.
///
/// By itself Javalin says 200 to any `HEAD` for which there is a route, whether or not the telegram
/// is there, and nothing of its type.
final class HeadAsGet extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getMethod().equals("HEAD") ? new AsGet(request) : request, response);
    }

    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
