package dev.faultline.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Frames as the SDKs of every platform send them.
@FxTest
class PlatformStackTest {
    private DetailStage stage = DetailStage.empty();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java-causes | 0 | org.ledger.desktop.books.Books.close | Books.java:120
            python-vars | 0 | shop.pricing.total | shop/pricing.py:31
            javascript-minified | 0 | t.total | https://shop.example/static/app.4b9d01ff.js:1:48213
            native | 0 | sketch::GlyphCache::bitmap(unsigned int) const | glyph_cache.cpp:77 libsketchcore.so
            csharp | 0 | Ledger.Sync.PushBatchWorker.ExecuteAsync(CancellationToken stopping) | src/Sync/PushBatchWorker.cs:47
            cocoa | 1 | DocumentStore.commit(_:) | DocumentStore.swift:131 Pocket
            go | 0 | github.com/acme/ledgerd/store.(*Store).Insert | store/entries.go:44
            rust | 2 | <ingestd::batch::Batches as core::iter::traits::iterator::Iterator>::next | src/batch.rs:88
            php | 0 | Acme\\Billing\\Mailer::send | /src/Mailer.php:28
            ruby | 0 | block in Refund#book | app/models/refund.rb:23
            dart | 1 | Journal.entries | journal.dart:31:12
            unity | 0 | #0 InventorySlot.Show (Item item) | Assets/Scripts/UI/InventorySlot.cs:39
            unreal | 0 | UCargoComponent::Attach(AActor*, FName const&) | CargoComponent.cpp:97 Harbor
            """)
    void namesFunctionAndPlaceOfTheFrameToLookAt(String sample, int frame, String function, String place) {
        stage.put(Samples.event(sample));
        stage.show();
        assertThat(stage.find("detail.frame." + frame).getAccessibleText()).contains(function, place);
    }
}
