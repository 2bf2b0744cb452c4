package dev.faultline.ui.detail;

import dev.faultline.live.source.SourceMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The checkout of the shop whose event came without source lines.
final class SampleCheckout {
    private static final String COMMIT = "3f9c2d1b7a4e5068c1d2e3f405162738495a6b7c";
    private static final String PRICING = """
            class Pricing:
                def __init__(self, rates: dict[str, dict]) -> None:
                    self._rates = rates

                def total(self, cart: Cart, country: str) -> Decimal:
                    try:
                        rate = rate_for(country, self._rates)
                    except KeyError as e: raise PricingError(f'no VAT rate for {country}') from e
                    return cart.net() * (1 + rate)


            def known(country: str) -> bool:
                return country in RATES


            def default_rate(rates: dict) -> Decimal:
                return Decimal(rates['default']['vat_rate'])


            # Countries without an entry of their own pay the default rate.
            # The default may lack a rate; see the tests.


            def rate_for(country: str, rates: dict) -> Decimal:
                entry = rates.get(country) or rates['default']
                return Decimal(entry['vat_rate'])
            """;
    private static final String CHECKOUT = """
            @router.post('/checkout/{cart_id}')
            async def checkout(cart_id: str, user: User) -> CheckoutResponse:
                cart = carts.load(cart_id)
                # prices are never cached across countries
                total = pricing.total(cart, country=user.country)
                return CheckoutResponse(total=total)
            """;

    private SampleCheckout() {}

    /// Writes it, at the commit of the release 2.31.4.
    ///
    /// @return what the paths of the event stand for
    static SourceMapping write(Path folder) {
        try {
            write(folder.resolve(".git/HEAD"), 1, COMMIT + "\n");
            write(folder.resolve(".git/refs/tags/2.31.4"), 1, COMMIT + "\n");
            write(folder.resolve("shop/pricing.py"), 24, PRICING);
            write(folder.resolve("shop/api/checkout.py"), 68, CHECKOUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceMapping("", "/srv/shop", folder.toString());
    }

    /// @param line where the text begins, from 1
    private static void write(Path file, int line, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#\n".repeat(line - 1) + text);
    }
}
