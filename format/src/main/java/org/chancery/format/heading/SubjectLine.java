package org.chancery.format.heading;

import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// A subject and the mark in brackets beside it.
record SubjectLine(Located<String> subject, @Nullable Located<Portion> portion) {}
