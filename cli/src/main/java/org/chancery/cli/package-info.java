/// The command line of Chancery. The door is [org.chancery.cli.Main].
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
