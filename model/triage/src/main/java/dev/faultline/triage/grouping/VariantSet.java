package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.reason.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes the variants of an event from its components and its fingerprint.
final class VariantSet {
    private VariantSet() {}

    static List<Variant> of(
            Map<String, Component> roots, List<String> fingerprint, boolean builtIn, FingerprintVariables variables) {
        long defaults =
                fingerprint.stream().filter(FingerprintVariables::isDefault).count();
        List<Variant> variants;
        if (defaults == 0) {
            variants = custom(roots, variables.resolve(fingerprint), builtIn);
        } else if (fingerprint.size() == 1) {
            variants = plain(roots);
        } else {
            variants = salted(roots, variables.resolve(fingerprint));
        }
        if (variants.stream().noneMatch(Variant::contributes)) {
            variants.add(new Variant("fallback", "fallback", Hashes.of(List.of()), true, null, null));
        }
        return variants;
    }

    private static List<Variant> plain(Map<String, Component> roots) {
        List<Variant> variants = new ArrayList<>();
        roots.forEach((name, root) -> {
            String hash = root.contributes() ? Hashes.of(root) : null;
            variants.add(new Variant(name, "component", hash, root.contributes(), root.reason(), root));
        });
        return variants;
    }

    private static List<Variant> custom(Map<String, Component> roots, List<String> values, boolean builtIn) {
        List<Variant> variants = new ArrayList<>();
        roots.forEach((name, root) -> {
            Component ignored = root.ignored(Why.FINGERPRINT_FIRST);
            variants.add(new Variant(name, "component", null, false, ignored.reason(), ignored));
        });
        String name = builtIn ? "built-in-fingerprint" : "custom-fingerprint";
        variants.add(new Variant(name, name, Hashes.of(values), true, null, null, values));
        return variants;
    }

    private static List<Variant> salted(Map<String, Component> roots, List<String> values) {
        List<Variant> variants = new ArrayList<>();
        roots.forEach((name, root) -> {
            String hash = root.contributes() ? saltedHash(root, values) : null;
            variants.add(new Variant(name, "salted-component", hash, root.contributes(), root.reason(), root, values));
        });
        return variants;
    }

    private static String saltedHash(Component root, List<String> values) {
        List<String> all = new ArrayList<>();
        for (String value : values) {
            if (FingerprintVariables.isDefault(value)) {
                root.contributing(all::add);
            } else {
                all.add(value);
            }
        }
        return Hashes.of(all);
    }

    /// A checksum of the SDK's own stands alone; one that is no hash is hashed, and a short one also kept as it is.
    static List<Variant> ofChecksum(String checksum) {
        List<Variant> variants = new ArrayList<>();
        if (isHash(checksum)) {
            variants.add(new Variant("checksum", "checksum", checksum, true, null, null));
            return variants;
        }
        variants.add(new Variant("hashed-checksum", "hashed-checksum", Hashes.of(List.of(checksum)), true, null, null));
        if (checksum.codePointCount(0, checksum.length()) <= 32) {
            variants.add(new Variant("checksum", "checksum", checksum, true, null, null));
        }
        return variants;
    }

    private static boolean isHash(String text) {
        return text.length() == 32 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
