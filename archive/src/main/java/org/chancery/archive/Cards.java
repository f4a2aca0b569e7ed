package org.chancery.archive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.index.Holdings;
import org.chancery.archive.store.Catalogue;
import org.chancery.archive.store.Shelves;

/// What the index asks of the store.
record Cards(Catalogue catalogue, Shelves shelves) implements Holdings {

    @Override
    public Optional<Holding> holding(String sha256, Reader reader) throws IOException {
        return catalogue.copy(sha256, reader);
    }

    @Override
    public Map<String, Holding> holdings(List<String> sha256s, Reader reader) throws IOException {
        return catalogue.copies(sha256s, reader);
    }

    @Override
    public List<String> collected(String name) throws IOException {
        return shelves.copies(name);
    }
}
