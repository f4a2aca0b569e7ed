/// How a run ends: exit codes, and trouble as one line that says what, where and what to do.
@NullMarked
package org.chancery.cli.report;

import org.jspecify.annotations.NullMarked;
