package dev.faultline.symbol.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final int SPACE = 200;

    @Test
    void theLowestClaimantHasTheAddress() {
        Claims.Builder builder = new Claims.Builder();
        builder.add(10, 30, 2);
        builder.add(20, 40, 1);
        builder.add(50, 50, 0);
        assertThat(text(builder.build())).containsExactly("10-20 2", "20-40 1");
    }

    @Test
    void aClaimGoesOnBehindABetterOne() {
        Claims.Builder builder = new Claims.Builder();
        builder.add(0, 100, 5);
        builder.add(20, 40, 1);
        builder.add(30, 60, 3);
        assertThat(text(builder.build())).containsExactly("0-20 5", "20-40 1", "40-60 3", "60-100 5");
    }

    @Test
    void reachesTheHighestAddresses() {
        Claims.Builder builder = new Claims.Builder();
        builder.add(-32, -1, 1);
        assertThat(builder.build().find(-2)).isZero();
    }

    @Test
    void coverWhatHasNoGap() {
        Claims.Builder builder = new Claims.Builder();
        builder.add(10, 20, 1);
        builder.add(20, 30, 2);
        builder.add(40, 50, 1);
        Claims claims = builder.build();
        assertThat(claims.cover(10, 30)).isTrue();
        assertThat(claims.cover(12, 13)).isTrue();
        assertThat(claims.cover(9, 12)).isFalse();
        assertThat(claims.cover(25, 41)).isFalse();
        assertThat(claims.cover(45, 51)).isFalse();
        assertThat(claims.cover(60, 61)).isFalse();
    }

    @Test
    void isWhatAskingAllClaimantsGives() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int[] expected = new int[SPACE];
            Claims.Builder builder = new Claims.Builder();
            for (int i = 0; i < 12; i++) {
                int start = random.nextInt(SPACE);
                int end = Math.min(SPACE, start + random.nextInt(60));
                int claimant = random.nextInt(8);
                builder.add(start, end, claimant);
                for (int at = start; at < end; at++) {
                    expected[at] = expected[at] == 0 ? claimant + 1 : Math.min(expected[at], claimant + 1);
                }
            }
            Claims claims = builder.build();
            for (int at = 0; at < SPACE; at++) {
                int place = claims.find(at);
                assertThat(place < 0 ? 0 : claims.claimant(place) + 1).isEqualTo(expected[at]);
            }
        }
    }

    private static List<String> text(Claims claims) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            ranges.add(claims.start(i) + "-" + claims.end(i) + " " + claims.claimant(i));
        }
        return ranges;
    }
}
