/// What can be said about a place in a source: codes, severities, the four kinds of diagnostics,
/// and how they are printed.
///
/// Start at [org.chancery.format.diagnostic.Diagnostic]. A bad telegram is a diagnostic, never an
/// exception.
@NullMarked
package org.chancery.format.diagnostic;

import org.jspecify.annotations.NullMarked;
