package org.chancery.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which bureau of the Department a post reports to: by its own name, else by its country. As they
/// were in one year, whatever the year of a telegram.
public final class RegionTable {

    /// A bureau's part of the world.
    ///
    /// @param code `NEA`
    /// @param name `Near East`
    public record Region(String code, String name) {}

    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Region> byPlace = new HashMap<>(512);

    RegionTable(Csv table) {
        int code = table.column("region");
        int name = table.column("name");
        int places = table.column("places");
        table.demandKeys(code);
        for (int row = 0; row < table.size(); row++) {
            Region region = new Region(table.get(row, code), table.get(row, name));
            regions.add(region);
            for (String place : table.get(row, places).split(" ")) {
                Region other = byPlace.putIfAbsent(place, region);
                if (other != null) {
                    table.trouble(row, "\"" + place + "\" is in " + other.code() + " already");
                }
            }
        }
    }

    /// All of them, by their codes.
    public List<Region> regions() {
        return List.copyOf(regions);
    }

    /// By code or name, capitals or not: `nea`, `Near East`; null where there is none.
    public @Nullable Region named(String name) {
        for (Region region : regions) {
            if (region.code().equalsIgnoreCase(name) || region.name().equalsIgnoreCase(name)) {
                return region;
            }
        }
        return null;
    }

    /// Of a post; null for one whose country nobody knows, or that has no region here.
    public @Nullable Region of(Post post) {
        Region own = byPlace.get(post.mrnName());
        return own != null || post.country() == null
                ? own
                : byPlace.get(post.country().toUpperCase(Locale.ROOT));
    }
}
