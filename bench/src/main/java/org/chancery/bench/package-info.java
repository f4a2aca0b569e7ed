/// Measurements of the house against bare engines, and the test that its walls stand.
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
