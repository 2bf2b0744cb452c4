package dev.faultline.event.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentTest {
    private static final String CHROME = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 "
            + "(KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 6.1; rv:60.0) Gecko/20100101 Firefox/60.0|Firefox 60.0|Windows 7|-",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 12_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                        + "Mobile/15E148|Mobile Safari UI/WKWebView null|iOS 12.1|iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13_4) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                        + "Version/11.1 Safari/605.1.15|Safari 11.1|Mac OS X 10.13.4|Mac",
                "Mozilla/5.0 (Linux; Android 4.4.2; Nexus 5 Build/KOT49H) AppleWebKit/537.36 (KHTML, like Gecko) "
                        + "Chrome/60.0.3112.116 Mobile Safari/537.36|Chrome Mobile 60.0.3112|Android 4.4.2|Nexus 5",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                        + "Chrome/120.0.0.0 Safari/537.36 Edg/120.0.2210.61|Edge 120.0.2210|Windows >=10|-",
                "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:1.0) Gecko/20100101 Firefox/1.0|Firefox 1.0|Ubuntu null|-",
                "curl/7.88.1|curl 7.88.1|-|-",
                "nothing known|-|-|-",
            })
    void tellsProgramSystemAndDevice(String header, String browser, String system, String device) {
        Agent agent = new Agent(Map.of("user-agent", header));
        assertThat(text(agent.browser())).isEqualTo(browser);
        assertThat(text(agent.system())).isEqualTo(system);
        assertThat(agent.device() == null ? "-" : agent.device().family()).isEqualTo(device);
    }

    @Test
    void prefersTheBrandOfTheHints() {
        Agent agent = new Agent(Map.of(
                "user-agent",
                CHROME,
                "sec-ch-ua",
                "\"Not_A Brand\";v=\"99\", \"Google Chrome\";v=\"109\", \"Chromium\";v=\"109\""));
        assertThat(agent.browser()).isEqualTo(new Product("Google Chrome", "109"));
    }

    @Test
    void needsTheVersionOfAHintedSystem() {
        Agent named = new Agent(Map.of("user-agent", CHROME, "sec-ch-ua-platform", "\"macOS\""));
        assertThat(named.system()).isEqualTo(new Product("Mac OS X", ">=10.15.7"));
    }

    private static String text(Product product) {
        return product == null ? "-" : product.name() + " " + product.version();
    }
}
