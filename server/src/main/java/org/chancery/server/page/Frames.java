package org.chancery.server.page;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.chancery.server.event.Progress;
import org.chancery.server.session.Gate;

/// Makes what stands around a page, by who asks for it.
final class Frames {

    private final Gate gate;
    private final Supplier<Progress> importing;
    private final Assets assets;

    /// @param importing asked anew for each page
    Frames(Gate gate, Supplier<Progress> importing, Assets assets) {
        this.gate = gate;
        this.importing = importing;
        this.assets = assets;
    }

    /// @param query what the search box says
    Frame of(Context context, String title, String query) {
        Progress progress = importing.get();
        String theme = context.cookie("theme");
        return new Frame(
                title,
                assets,
                query,
                progress.running() ? progress : null,
                gate.asks() && !context.path().equals("/login"),
                "dark".equals(theme) || "light".equals(theme) ? theme : null);
    }
}
