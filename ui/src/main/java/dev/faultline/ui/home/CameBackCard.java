package dev.faultline.ui.home;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Kit;

/// The issues that came back after they were resolved. Not there before the first event.
final class CameBackCard extends Card {

    CameBackCard(Kit kit, HomeModel model, HomePresenter presenter) {
        super(kit.texts().get("home.back"), "");
        setId("home.back");
        IssueLines rows = new IssueLines(
                kit,
                "home.back.issue.",
                Issue::lastSeen,
                presenter::open,
                kit.texts().get("home.back.none"));
        getChildren().add(rows);
        model.cameBack().subscribe(rows::show);
        model.totals().subscribe(totals -> shown(totals.events() > 0));
    }
}
