package org.chancery.format.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.format.source.Span;

/// Something said about a place in a source. It never changes the source.
public sealed interface Diagnostic {

    DiagnosticCode code();

    Span span();

    /// What fills the `%s` of the code's message.
    List<String> details();

    /// The sentence for people.
    default String message() {
        return code().message().formatted(details().toArray());
    }

    default Severity severity() {
        return code().severity();
    }

    /// The source breaks the rule and means nothing else: the field stays unread, or stands as it
    /// was written.
    record Violation(DiagnosticCode code, Span span, List<String> details) implements Diagnostic {

        public Violation(DiagnosticCode code, Span span, String... details) {
            this(code, span, List.of(details));
        }
    }

    /// It breaks the rule, yet what was meant is clear: read as `readAs`, the bytes untouched.
    record Repair(DiagnosticCode code, Span span, String readAs) implements Diagnostic {
        @Override
        public List<String> details() {
            return List.of(readAs);
        }
    }

    /// It fits the rule in more than one way; the first reading was taken.
    record Doubt(DiagnosticCode code, Span span, List<String> readings) implements Diagnostic {
        @Override
        public List<String> details() {
            return List.of(readings.stream().collect(Collectors.joining(", or ")));
        }
    }

    /// Two places cannot both be right, and nothing says which is: both stay as read.
    record Conflict(DiagnosticCode code, Span span, Span against, List<String> details)
            implements Diagnostic {

        public Conflict(DiagnosticCode code, Span span, Span against, String... details) {
            this(code, span, against, List.of(details));
        }
    }
}
