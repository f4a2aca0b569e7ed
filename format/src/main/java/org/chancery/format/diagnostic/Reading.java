package org.chancery.format.diagnostic;

import java.util.List;

/// The outcome of reading one field: never null, never an exception.
public sealed interface Reading<T> {

    List<Diagnostic> diagnostics();

    record Read<T>(T value, List<Diagnostic> diagnostics) implements Reading<T> {

        public Read(T value) {
            this(value, List.of());
        }
    }

    /// The diagnostics say why; the source's text stays where it is.
    record Unread<T>(List<Diagnostic> diagnostics) implements Reading<T> {

        public Unread(Diagnostic why) {
            this(List.of(why));
        }
    }
}
