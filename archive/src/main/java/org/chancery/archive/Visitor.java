package org.chancery.archive;

import java.io.IOException;

/// Takes holdings one by one, so that no list of all of them is ever made.
@FunctionalInterface
public interface Visitor {

    void visit(Holding holding) throws IOException;
}
