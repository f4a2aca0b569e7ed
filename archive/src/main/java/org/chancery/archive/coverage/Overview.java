package org.chancery.archive.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every series of which a number is held or cited, by post and year.
public record Overview(List<Coverage> series) {

    public Overview {
        series = List.copyOf(series);
    }

    /// Those of one post, its airgrams beside its telegrams, or of one year, or of both.
    ///
    /// @param post by its name in message reference numbers; null for all
    /// @param year null for all
    public Overview of(@Nullable String post, @Nullable Integer year) {
        return new Overview(
                series.stream()
                        .filter(item -> post == null || post.equals(item.series().post()))
                        .filter(item -> year == null || year == item.series().year())
                        .toList());
    }

    public long held() {
        return series.stream().mapToLong(Coverage::held).sum();
    }

    public long cited() {
        return series.stream().mapToLong(Coverage::cited).sum();
    }

    public long estimated() {
        return series.stream().mapToLong(Coverage::estimated).sum();
    }
}
