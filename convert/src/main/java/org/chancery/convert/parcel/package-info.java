/// What a container is while it is unpacked: bytes with a name, and what is found in them.
@NullMarked
package org.chancery.convert.parcel;

import org.jspecify.annotations.NullMarked;
