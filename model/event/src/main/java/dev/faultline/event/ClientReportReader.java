package dev.faultline.event;

import dev.faultline.event.read.ClientReportItem;

/// Reads client reports. Never throws for content. Safe for use by several threads.
public final class ClientReportReader {

    /// The report in an item of type `client_report`; empty if it is unreadable.
    public ClientReport read(byte[] json) {
        return ClientReportItem.read(json);
    }
}
