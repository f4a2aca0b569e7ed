package org.chancery.format.heading;

import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.ExecutiveOrder;

/// Puts what a classifier's block says about declassification where it belongs: to the executive
/// order (reference 4, Classified By).
final class DeclassifyOn {

    private DeclassifyOn() {}

    static void read(Passage classifier, Setting setting, HeadingDraft draft) {
        int from = ClassifiedByReader.declassification(classifier.text());
        Located<ExecutiveOrder> located = draft.executiveOrder;
        if (from < 0 || located == null) {
            return;
        }
        ExecutiveOrder order = located.value();
        boolean isStated =
                order.declassifyOn() != null
                        || order.event() != null
                        || !order.exemptions().isEmpty();
        if (!isStated
                && ExecutiveOrderReader.complete(order, classifier, from, setting)
                        instanceof Reading.Read(var completed, var found)) {
            draft.executiveOrder = new Located<>(completed, located.spans());
            draft.diagnostics.addAll(found);
        }
    }
}
